import * as fc from "fast-check";
import { expect, test } from "vitest";
import { prettyReport } from "../../src/report/index.ts";
import { bare, figures, finding, gap, place, shown } from "./findings.ts";

const plain = { color: false };

test("groups findings by file, marks what is meant, and ends with what was checked", () => {
  const findings = [
    bare({
      rule: "text/untranslated",
      severity: "warning",
      message: "Expected a translation, found the source text.",
      locale: "fr",
      key: "state-media-is-silent-p81c",
      source: place("source/guide/intro.md", 9, "State media is silent."),
      target: place("locales/fr/guide/intro.json", 20, "State media is silent."),
    }),
    finding({
      rule: "markup/link-target",
      target: place("locales/de/guide/intro.json", 9, "[x](y)"),
    }),
    finding(),
  ];
  const report = figures(findings, { notChecked: { units: 3 } });
  expect(prettyReport(report, plain)).toMatchInlineSnapshot(`
    "locales/de/guide/intro.json (de)

      error  markup/link-target  Expected 12,000 (12.000), found 1.200.
        locales/de/guide/intro.json:9:5
        target    x(y)
                  ^
        source/guide/intro.md:7:17
        source    By November 12,000 people had died.
                              ^^^^^^
        expected  12.000
        found     1.200
        key       deaths-in-the-north-k3x9

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/de/guide/intro.json:12:26
        target    Bis November starben 1.200 Menschen.
                                       ^^^^^
        source/guide/intro.md:7:17
        source    By November 12,000 people had died.
                              ^^^^^^
        expected  12.000
        found     1.200
        key       deaths-in-the-north-k3x9

    locales/fr/guide/intro.json (fr)

      warning  text/untranslated  Expected a translation, found the source text.
        locales/fr/guide/intro.json:20:5
        target    State media is silent.
        source/guide/intro.md:9:5
        source    State media is silent.
        key       state-media-is-silent-p81c

    2 errors, 1 warning, 0 infos in 2 files
    Checked 12 documents, 1,200 units.
    Not checked: 3 units.
    "
  `);
});

test("nothing found is said, and so is what was not checked", () => {
  expect(prettyReport(figures([]), plain)).toMatchInlineSnapshot(`
    "0 errors, 0 warnings, 0 infos
    Checked 12 documents, 1,200 units.
    "
  `);
  expect(prettyReport(figures([], { checked: {}, notChecked: { documents: 2 } }), plain))
    .toMatchInlineSnapshot(`
    "0 errors, 0 warnings, 0 infos
    Checked nothing.
    Not checked: 2 documents.
    "
  `);
});

test("carets stand under wide characters, emoji and combining marks", () => {
  const places = [
    "十一月末までに[1200人]が死亡した。",
    "👩‍👩‍👧‍👦🇰🇷 [1️⃣2️⃣] ok",
    "Ende No\u0308ve\u0301mber [fu\u0308nf] Tote",
    "no number at all",
    "a []gap here",
    "ends[]",
  ].map((text, index) => place("locales/x/a.json", index + 1, text));
  const findings = places.map((target) => bare({ target }));
  expect(prettyReport(figures(findings), plain)).toMatchInlineSnapshot(`
    "locales/x/a.json (de)

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/x/a.json:1:12
        target    十一月末までに1200人が死亡した。
                                ^^^^^^

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/x/a.json:2:21
        target    👩‍👩‍👧‍👦🇰🇷 1️⃣2️⃣ ok
                       ^^^^

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/x/a.json:3:21
        target    Ende Növémber fünf Tote
                                ^^^^

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/x/a.json:4:5
        target    no number at all

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/x/a.json:5:7
        target    a gap here
                    ^

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/x/a.json:6:9
        target    ends
                      ^

    6 errors, 0 warnings, 0 infos in 1 file
    Checked 12 documents, 1,200 units.
    "
  `);
});

test("right-to-left text is isolated, and its marked part stands by itself", () => {
  const target = place("locales/ar/a.json", 3, "قُتل [١٢٠٠] شخص بحلول نهاية نوفمبر.");
  const text = prettyReport(figures([finding({ locale: "ar", target, found: "١٢٠٠ شخص" })]), plain);
  expect(shown(text)).toMatchInlineSnapshot(`
    "locales/ar/a.json (ar)

      error  numbers/value  Expected 12,000 (12.000), found 1.200.
        locales/ar/a.json:3:10
        target    ⟨FSI⟩قُتل ١٢٠٠ شخص بحلول نهاية نوفمبر.⟨PDI⟩
        marked    ⟨FSI⟩١٢٠٠⟨PDI⟩
        source/guide/intro.md:7:17
        source    By November 12,000 people had died.
                              ^^^^^^
        expected  12.000
        found     ⟨FSI⟩١٢٠٠ شخص⟨PDI⟩
        key       deaths-in-the-north-k3x9

    1 error, 0 warnings, 0 infos in 1 file
    Checked 12 documents, 1,200 units.
    "
  `);
});

test("a long text is cut around what is meant", () => {
  const words = "word ".repeat(60);
  const target = place("locales/de/a.json", 3, `${words}[1.200]${words}`);
  expect(prettyReport(figures([bare({ target })]), { color: false, width: 80 }))
    .toMatchInlineSnapshot(`
      "locales/de/a.json (de)

        error  numbers/value  Expected 12,000 (12.000), found 1.200.
          locales/de/a.json:3:305
          target    …ord word word word 1.200word word word word word word word word …
                                        ^^^^^

      1 error, 0 warnings, 0 infos in 1 file
      Checked 12 documents, 1,200 units.
      "
    `);
});

test("colour comes only when it is asked for", () => {
  const one = figures([bare({ severity: "warning", target: place("a.json", 1, "a [b] c") })]);
  expect(prettyReport(one, plain)).not.toContain("\u001B");
  expect(shown(prettyReport(one, { color: true }))).toMatchInlineSnapshot(`
    "⟨1⟩⟨4⟩a.json (de)⟨24⟩⟨22⟩

      ⟨1⟩⟨33⟩warning⟨39⟩⟨22⟩  ⟨2⟩numbers/value⟨22⟩  Expected 12,000 (12.000), found 1.200.
        ⟨36⟩a.json:1:7⟨39⟩
        ⟨2⟩target    ⟨22⟩a b c
                  ⟨33⟩  ^⟨39⟩

    0 errors, ⟨1⟩⟨33⟩1 warning⟨39⟩⟨22⟩, 0 infos in 1 file
    Checked 12 documents, 1,200 units.
    "
  `);
});

test("hostile text can do nothing to a terminal or to a CI runner", () => {
  const hostile = finding({
    message: "Expected x, found \u001B[2J\u001B]8;;http://evil\u0007click\u202Egpj.",
    target: {
      ...place(
        "::error file=x::/a.json",
        1,
        "\u009B31mred [\u202Eevil\u2066] ##[error]no\n::stop-commands::x",
      ),
    },
    source: place("source/\u001B[31m.md", 1, "tab\there, bell\u0007, null\u0000, soft\u00ADhyphen"),
    found: "\r::warning::y",
    key: "::set-env name=PATH::",
  });
  expect(shown(prettyReport(figures([hostile]), plain))).toMatchInlineSnapshot(`
    "\\u003A:error file=x::/a.json (de)

      error  numbers/value  Expected x, found \\u001B[2J\\u001B]8;;http://evil\\u0007click\\u202Egpj.
        \\u003A:error file=x::/a.json:1:13
        target    \\u009B31mred \\u202Eevil\\u2066 #\\u0023[error]no\\n::stop-commands::x
                               ^^^^^^^^^^^^^^^^
        source/\\u001B[31m.md:1:5
        source    tab\\there, bell\\u0007, null\\u0000, soft\\u00ADhyphen
        expected  12.000
        found     \\r::warning::y
        key       ::set-env name=PATH::

    1 error, 0 warnings, 0 infos in 1 file
    Checked 12 documents, 1,200 units.
    "
  `);
});

test("law: whatever texts say, no control and no command comes through", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "\u001B[31m",
          "\u202E",
          "::error::",
          "##[",
          "#",
          "[",
          "\n",
          "\r\n",
          "é",
          "文",
          "ش",
          "\uD83D",
          " ",
        ),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(nasty, nasty, fc.nat(60), fc.nat(60), (a, b, start, length) => {
      const target = {
        file: b,
        line: 1,
        column: 1,
        excerpt: a,
        mark: { start, end: start + length },
      };
      const one = finding({
        message: a,
        rule: b,
        target,
        found: a,
        expected: b,
        key: a,
        locale: b,
      });
      const text = prettyReport(figures([one], { notChecked: { [a]: 1 } }), plain);
      expect(text.replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\p{Cs}\u202A-\u202E\u2066\u2067\u200E\u200F\u061C]|##\[/u,
      );
      expect(text).not.toMatch(/^\s*::/mu);
      for (const line of text.split("\n")) {
        expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
      }
    }),
  );
});

test("ten or more units of a document without a translation are one line", () => {
  const gaps = Array.from({ length: 10 }, (_, at) => gap("a.md", at < 8 ? at + 1 : at + 5));
  const few = Array.from({ length: 9 }, (_, at) => gap("b.md", at + 1));
  const lines = prettyReport(figures([...gaps, ...few]), plain).split("\n");
  expect(lines[2]).toBe("  info  state/missing  10 units without a translation, lines 1–8, 13–14");
  expect(lines.filter((line) => line.includes("Expected a translation"))).toHaveLength(9);
  expect(lines.at(-3)).toBe("0 errors, 0 warnings, 19 infos in 2 files");
});
