import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, splitWords } from "../../src/text/words.ts";

test.each(["en", "de", "sv", "fi", "ja", "th", "ar", "el"])(
  "counts the words that it cuts: %s",
  (locale) => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(..."aZ09 .,:;'_-/\\()\"!?\t\n".split("")) }),
          fc.constantFrom(
            " ",
            "can't",
            "3.14",
            "a:b",
            "é",
            "日本語",
            "ไทยดี",
            "\u0301",
            "\u200d",
            "\u00a0",
            "“q”",
            "שׁ'ב",
            "🙂",
          ),
        ),
      )
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (text) => {
        expect(countWords(text, locale)).toBe(splitWords(text, locale).length);
      }),
      { numRuns: 500 },
    );
  },
);
