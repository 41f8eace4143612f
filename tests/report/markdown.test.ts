import { expect, test } from "vitest";
import { coverageMarkdown } from "../../src/report/index.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { bare, figures, finding, gap, hostile, many, place } from "./findings.ts";
import { options } from "./options.ts";

test("coverage, then findings by file, what is meant in bold", () => {
  const findings = [finding(), bare({ severity: "info", rule: "state/missing" })];
  expect(markdownReport(figures(findings, { notChecked: { units: 3 } }), options))
    .toMatchInlineSnapshot(`
    "## ❌ Calque: 1 error, 1 info

    | locale | coverage | units | translated | reviewed | draft | stale | missing | words |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | ar | 91 % | 240 | 100 | 120 | 0 | 0 | 20 | 2,160 |
    | de | 100 % | 240 | 40 | 200 | 0 | 0 | 0 | 2,160 |
    | ja | 20 % | 240 | 30 | 20 | 0 | 0 | 190 | 2,160 |

    <details open><summary><code>locales/de/guide/intro.json</code> (de): 1 error</summary>

    - ❌ **numbers/value** Expected 12,000 (12.000), found 1.200.<br>
      source <code>By November <b>12,000</b> people had died.</code> at <code>source/guide/intro.md&#58;7&#58;17</code><br>
      translation <code>Bis November starben <b>1.200</b> Menschen.</code> at <code>locales/de/guide/intro.json&#58;12&#58;26</code><br>
      key <code>deaths-in-the-north-k3x9</code>

    </details>

    <details><summary><code>guide/intro</code> (de): 1 info</summary>

    - ℹ️ **state/missing** Expected 12,000 (12.000), found 1.200.

    </details>

    Checked 12 documents, 1,200 units. **Not checked: 3 units.**
    "
  `);
});

test("nothing found is good news", () => {
  expect(markdownReport(figures([]), { version: "1", sourceLocale: "en" })).toMatchInlineSnapshot(`
    "## ✅ Calque: nothing found

    Checked 12 documents, 1,200 units.
    "
  `);
});

test("files with errors come before files with warnings", () => {
  const findings = [
    bare({ severity: "info", namespace: "a" }),
    bare({ severity: "warning", namespace: "b" }),
    bare({ severity: "error", namespace: "c" }),
  ];
  const files = [...markdownReport(figures(findings), options).matchAll(/<summary><code>(\w)/g)];
  expect(files.map(([, file]) => file)).toEqual(["c", "b", "a"]);
});

test("units without a translation are one line a document, with their lines", () => {
  const gaps = [1, 3, 4, 5, 5, 9].map((line, index) => gap("a.md", line, { key: `k${index}` }));
  expect(markdownReport(figures(gaps), { version: "1", sourceLocale: "en" }))
    .toMatchInlineSnapshot(`
    "## ℹ️ Calque: 6 infos

    <details><summary><code>source/a.md</code> (de): 6 infos</summary>

    - ℹ️ **state/missing** 6 units without a translation, lines 1, 3–5, 9

    </details>

    Checked 12 documents, 1,200 units.
    "
  `);
});

test("a gap that the project made an error is a finding like others", () => {
  const gaps = [1, 2].map((line) => gap("a.md", line, { severity: "error" }));
  const text = markdownReport(figures(gaps), options);
  expect(text.match(/^- ❌ \*\*state\/missing\*\* Expected a translation/gm)).toHaveLength(2);
});

test("no error is left out for a warning, and no warning for an info", () => {
  const findings = many(6000);
  const text = markdownReport(figures(findings), options);
  const icons = (icon: string) => text.match(new RegExp(`^- ${icon}`, "gm"))?.length ?? 0;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  expect(text).toContain("more findings");
  expect(icons("❌")).toBe(errors);
  expect(icons("ℹ️")).toBe(0);
});

test.each([10, 50, 5000, 25_000])("%i findings stay below a million bytes", (number) => {
  const text = markdownReport(figures(many(number)), { ...options, elsewhere: "the artifact" });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  const shown = text.match(/^- \S+ \*\*/gm)?.length ?? 0;
  const more = /\*\*([\d,]+) more findings?: see the artifact\.\*\*/.exec(text)?.[1];
  expect(shown + Number((more ?? "0").replaceAll(",", ""))).toBe(number);
  expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text.trimEnd().endsWith("Checked 12 documents, 1,200 units.")).toBe(true);
});

test("a single finding that is too large is counted, not cut in the middle", () => {
  const huge = bare({ message: "文".repeat(400_000) });
  const text = markdownReport(figures([huge, bare({ namespace: "z" })]), options);
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  expect(text).toContain("more finding");
});

test("no text makes markup, calls a person or links an issue", () => {
  for (const text of hostile) {
    const report = markdownReport(
      figures([finding({ message: text, key: text, target: place(text, 1, text) })]),
      options,
    );
    const body = report.slice(report.indexOf("<details"));
    const tags = [...body.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);
    expect(new Set(tags.map((tag) => tag.toLowerCase()))).toEqual(
      new Set([...tags].filter((tag) => /^<\/?(details( open)?|summary|code|b|br)>$/.test(tag))),
    );
    expect(body.replace(/&#\d+;/g, "").replaceAll("**numbers/value**", "")).not.toMatch(
      /[@`[\]|\\~_#]/,
    );
  }
});

test("the table of coverage for a README", () => {
  expect(coverageMarkdown(options.status ?? [])).toMatchInlineSnapshot(`
    "| locale | coverage | units | translated | reviewed | draft | stale | missing | words |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | ar | 91 % | 240 | 100 | 120 | 0 | 0 | 20 | 2,160 |
    | de | 100 % | 240 | 40 | 200 | 0 | 0 | 0 | 2,160 |
    | ja | 20 % | 240 | 30 | 20 | 0 | 0 | 190 | 2,160 |
    "
  `);
});
