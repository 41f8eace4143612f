import { createHash } from "node:crypto";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import type { Finding } from "../../src/model/index.ts";
import { htmlReport } from "../../src/report/html.ts";
import { visible } from "../../src/text/visible.ts";
import { bare, figures, finding, gap, hostile, many, place } from "./findings.ts";
import { options } from "./options.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Tag = Extract<Node, { attribs: unknown }>;

function read(findings: readonly Finding[], over = {}): Tag[] {
  return tags(parseDocument(htmlReport(figures(findings), { ...options, ...over })).children);
}

function tags(nodes: readonly Node[]): Tag[] {
  return nodes.flatMap((node) => ("attribs" in node ? [node, ...tags(node.children)] : []));
}

function textOf(node: Node): string {
  if ("data" in node) return node.data;
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

test("source and translation side by side, each in its language and direction, marks in both", () => {
  const all = read([
    finding({
      locale: "ar",
      target: place("locales/ar/guide/intro.json", 12, "قدّرت [٤٧٠]، بينهم"),
    }),
  ]);
  const quotes = all.filter(({ name }) => name === "blockquote");
  expect(quotes.map(({ attribs }) => attribs)).toEqual([
    { lang: "en", dir: "ltr" },
    { lang: "ar", dir: "rtl" },
  ]);
  expect(quotes.map(textOf)).toEqual(["By November 12,000 people had died.", "قدّرت ٤٧٠، بينهم"]);
  expect(all.filter(({ name }) => name === "mark").map(textOf)).toEqual(["12,000", "٤٧٠"]);
});

test("a unit without a translation says so", () => {
  const { target: _, ...missing } = finding({ rule: "state/missing", severity: "info" });
  expect(
    read([missing])
      .filter(({ attribs }) => attribs["class"] === "nothing")
      .map(textOf),
  ).toEqual(["none yet"]);
});

test("units without a translation are one list a document, each with its line and the start of its text", () => {
  const long = gap("a.md", 9, { source: place("source/a.md", 9, `${"word ".repeat(50)}<b>`) });
  const all = read([gap("a.md", 1), gap("a.md", 3), long, gap("b.md", 2), finding()]);
  const items = all.filter(({ name }) => name === "li").map(textOf);
  expect(items.map((item) => item.slice(0, 20))).toEqual([
    "1:5 Text of line 1.",
    "3:5 Text of line 3.",
    "9:5 word word word w",
  ]);
  expect(items[2]).toHaveLength("9:5 ".length + 120 + 1);
  const messages = all.filter(({ attribs }) => attribs["class"] === "message").map(textOf);
  expect(messages).toContain("info state/missing 3 units without a translation");
  expect(messages).toContain("info state/missing Expected a translation, found none");
});

test("the policy allows the page's own style sheet and nothing else", () => {
  const all = read([finding()]);
  const style = all.find(({ name }) => name === "style");
  const hash = createHash("sha256")
    .update(style ? textOf(style) : "")
    .digest("base64");
  const policy = all.find(({ attribs }) => attribs["http-equiv"] === "Content-Security-Policy");
  expect(policy?.attribs["content"]).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

test("nothing is loaded, nothing runs, whatever the texts say", () => {
  const findings = hostile.flatMap((text) => [
    finding({
      message: text,
      key: text,
      locale: text,
      rule: text,
      namespace: text,
      target: place(text, 1, text),
    }),
    bare({ message: text, expected: text, found: text }),
  ]);
  const all = read(findings);
  const allowed =
    /^(html|head|body|meta|title|style|header|footer|main|section|h[123]|p|b|strong|fieldset|legend|label|input|details|summary|span|article|code|bdi|div|figure|figcaption|blockquote|mark|dl|dt|dd|table|thead|tbody|tr|th|td|i|svg|rect|a)$/;
  for (const { name, attribs } of all) {
    expect(name).toMatch(allowed);
    for (const attribute of Object.keys(attribs)) {
      expect(attribute).not.toMatch(/^(on|style$|src)/);
      if (attribute === "href") expect(attribs[attribute]).toMatch(/^#locale-\d+$/);
    }
  }
});

test("hidden characters stand out, from left to right", () => {
  const all = read([finding({ target: place("x.json", 1, "افتح [\u202Egpj.exe].") })]);
  const hidden = all.filter(({ attribs }) => attribs["class"] === "hidden");
  expect(hidden.map(textOf)).toEqual(["\\u202E"]);
  expect(hidden[0]?.attribs["dir"]).toBe("ltr");
  expect(all.filter(({ name }) => name === "mark").map(textOf)[1]).toBe(visible("\u202Egpj.exe"));
});

test("few findings are open, of many only the locales with errors", () => {
  const open = (findings: readonly Finding[]) =>
    read(findings)
      .filter(({ attribs }) => /^(locale|document)/.test(attribs["class"] ?? ""))
      .map(({ attribs }) => "open" in attribs);
  expect(open(many(6)).every(Boolean)).toBe(true);
  expect(open(many(600)).filter(Boolean)).toHaveLength(1);
});

test("rules are explained, coverage leads to the findings of its locale", () => {
  const all = read([finding()]);
  expect(all.filter(({ name }) => name === "a").map(({ attribs }) => attribs["href"])).toEqual([
    "#locale-1",
  ]);
  expect(all.some(({ attribs }) => attribs["id"] === "locale-1")).toBe(true);
  expect(htmlReport(figures([finding()]), options)).toContain(
    "A number such as <code>{{n}}</code> stays.",
  );
});

test("25,000 findings make one page, below 2 kB each", () => {
  const page = htmlReport(figures(many(25_000)), options);
  expect(page.match(/<article/g)).toHaveLength(25_000);
  expect(Buffer.byteLength(page)).toBeLessThan(25_000 * 2000);
});
