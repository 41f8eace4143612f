import { array, assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import { checkUnit } from "../../src/qa/check-unit.ts";
import { examplePair } from "./example-pair.ts";

const texts = array(
  constantFrom(
    ..."*_~`[]()<>!&\\{}%$^@:/.,?;#- \n\t\r\"'aBß1漢。」？।؟\u200B\u200D\u202E\u2066\u2069\uFEFF\0".split(
      "",
    ),
    "the ",
    "und ",
    "http://a.b",
    "[x](y)",
    "![i](j)",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "{{x}}",
    "[^n]",
    "[a]",
    "**",
    "%s",
    "`c`",
    "😇",
    "\uD83D",
    "&nbsp;",
    "javascript:x",
  ),
  { maxLength: 30 },
).map((parts) => parts.join(""));

const settings = constantFrom(
  ...(["md", "mdx", "txt"] as const).flatMap((syntax) =>
    (["phrasing", "cell", "html", "title", "yaml"] as const).map((slot) => ({ syntax, slot })),
  ),
);
const locales = constantFrom("de", "ar", "ja", "fr", "th", "zh-Hant", "bn", "hy", "el", "x-y", "");

it("finds places and mends that lie inside of the texts, whatever they are", () => {
  assert(
    property(texts, texts, settings, locales, (source, target, grammar, targetLocale) => {
      const labels = { definitions: ["a"], footnotes: ["n"], placeholders: [/%s/] };
      const pair = examplePair({
        source,
        target,
        targetLocale,
        grammar: { ...grammar, ...labels },
      });
      for (const { message, sourceSpan, targetSpan, fix = [] } of checkUnit(pair)) {
        expect(message).toMatch(/^Expected /);
        for (const [span, text] of [
          [sourceSpan, source],
          [targetSpan, target],
          ...fix.map((edit) => [edit.span, target] as const),
        ] as const) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

it("is quiet where a language needs no translation: the source itself, in a variant of its language", () => {
  assert(
    property(texts, settings, (text, grammar) => {
      const pair = examplePair({ source: text, target: text, targetLocale: "en-GB", grammar });
      const loud = checkUnit(pair).filter(({ severity }) => severity !== "info");
      expect(loud.filter(({ rule }) => rule !== "text/empty")).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
