import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareLines } from "../../src/text/compare-lines.ts";
import { knownLocales } from "../../src/text/known-locales.ts";
import { segmentWords, splitWords } from "../../src/text/words.ts";

test("law: the former text with the changes made is the next one", () => {
  const text = fc.array(fc.constantFrom("a\n", "b\r\n", "\n", "c")).map((lines) => lines.join(""));
  fc.assert(
    fc.property(text, text, (former, next) => {
      const lines = former.match(/[^\n]*\n|[^\n]+$/g) ?? [];
      for (const { line, before, after } of compareLines(former, next).toReversed()) {
        const gone = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        expect(lines.splice(line - 1, gone.length, after)).toEqual(gone);
      }
      expect(lines.join("")).toBe(next);
    }),
  );
});

test("a locale that Intl does not know is never that of the machine", () => {
  for (const tag of ["und", "tlh", "de_x y", ""]) {
    const { locale } = new Intl.Segmenter(knownLocales(tag)).resolvedOptions();
    expect(locale).toBe("en");
  }
  expect(new Intl.Segmenter(knownLocales("fi-FI")).resolvedOptions().locale).toBe("fi-FI");
});

test("a colon parts words on every version of Node, but in Finnish and Swedish", () => {
  const words = (locale: string) => splitWords("cache:https x", locale).map(({ text }) => text);
  expect(words("en")).toEqual(["cache", "https", "x"]);
  expect(words("fi")).toEqual(["cache:https", "x"]);
  expect(words("sv-FI")).toEqual(["cache:https", "x"]);
  expect(segmentWords("a:b", "de")).toEqual(["a", ":", "b"]);
  expect(splitWords("a:b", "de")[1]).toEqual({ text: "b", start: 2 });
});
