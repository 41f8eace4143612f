import { expect, test } from "vitest";
import { githubReport } from "../../src/report/github.ts";
import { bare, figures, finding, gap, hostile, many, place } from "./findings.ts";
import { options } from "./options.ts";

test("an annotation at the place in the locale file, with both texts", () => {
  expect(githubReport(figures([finding()]), { ...options, folder: "docs" })).toMatchInlineSnapshot(`
    "::error file=docs/locales/de/guide/intro.json,line=12,col=26,title=numbers/value (de)::Expected 12,000 (12.000), found 1.200.%0ASource (docs/source/guide/intro.md:7): By November 12,000 people had died.%0ATranslation: Bis November starben 1.200 Menschen.
    "
  `);
});

test("a long paragraph is shown around what is meant", () => {
  const long = `${"a b ".repeat(100)}[1.200] ${"c d ".repeat(100)}`;
  const report = githubReport(figures([finding({ target: place("de.json", 12, long) })]), options);
  expect(report).toMatch(/%0ATranslation: …[ab ]{120}1\.200[cd ]{120}…\n$/);
});

test("what is wrong comes before what is late", () => {
  const warning = (rule: string, line: number) =>
    finding({ rule, severity: "warning", target: place("de.json", line, "x") });
  const stale = Array.from({ length: 12 }, (_, index) => warning("state/stale", index + 1));
  const [first] = githubReport(figures([...stale, warning("numbers/date", 99)]), options).split(
    "\n",
  );
  expect(first).toContain("line=99,col=5,title=numbers/date (de)");
});

test("notices about a translation come before units that have none", () => {
  const gaps = Array.from({ length: 40 }, (_, index) => gap("a.md", index + 1));
  const lines = githubReport(
    figures([...gaps, finding({ severity: "info", namespace: "z", rule: "text/untranslated" })]),
    options,
  ).split("\n");
  expect(lines[0]).toContain("title=text/untranslated (de)");
  expect(lines[1]).toContain("file=source/a.md,line=1,col=5,title=state/missing (de)");
  expect(lines[9]).toContain("32 more notices are not shown here");
});

test("percent signs, colons and commas come through, in properties too", () => {
  const [line = ""] = githubReport(
    figures([
      bare({ message: "100 % a:b,c", rule: "a:b,c%", target: place("a,b:c.json", 2, "x") }),
    ]),
    options,
  ).split("\n");
  expect(line).toBe(
    "::error file=a%2Cb%3Ac.json,line=2,col=5,title=a%3Ab%2Cc%25 (de)::100 %25 a:b,c%0ATranslation: x",
  );
  expect(readCommand(line)).toEqual({
    command: "error",
    properties: { file: "a,b:c.json", line: "2", col: "5", title: "a:b,c% (de)" },
    message: "100 % a:b,c\nTranslation: x",
  });
});

test("whatever a text says, it is one command and its parts are its own", () => {
  for (const text of hostile) {
    const findings = [bare({ message: text, rule: text, target: place(text, 1, text) })];
    const lines = githubReport(figures(findings), options).trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    const { command, properties } = readCommand(lines[0] ?? "");
    expect(command).toBe("error");
    expect(Object.keys(properties)).toEqual(["file", "line", "col", "title"]);
  }
});

test.each([
  [10, 4, 3, 3],
  [30, 10, 10, 10],
  [50, 10, 10, 10],
  [5000, 10, 10, 10],
  [25_000, 10, 10, 10],
])("of %i findings GitHub gets no more than it keeps, errors first", (number, ...expected) => {
  const findings = many(number + 1).slice(1);
  const lines = githubReport(figures(findings), options).trimEnd().split("\n");
  const commands = lines.map((line) => readCommand(line).command);
  expect(
    ["error", "warning", "notice"].map((name) => commands.filter((it) => it === name).length),
  ).toEqual(expected);
  expect(commands).toEqual(commands.toSorted((a, b) => RANK.indexOf(a) - RANK.indexOf(b)));
  if (number > 30) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const more = (errors - 9).toLocaleString("en-US");
    expect(readCommand(lines[9] ?? "").message).toBe(
      `${more} more errors are not shown here, see the summary of the job.`,
    );
  }
});

const RANK = ["error", "warning", "notice"];

/** As the runner reads a line, from its documentation. */
function readCommand(line: string): {
  command: string;
  properties: Record<string, string>;
  message: string;
} {
  const [, command = "", list = "", message = ""] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const data = (text: string) =>
    text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text: string) => data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const properties = Object.fromEntries(
    list.split(",").map((pair) => {
      const equals = pair.indexOf("=");
      return [pair.slice(0, equals), property(pair.slice(equals + 1))];
    }),
  );
  return { command, properties, message: data(message) };
}
