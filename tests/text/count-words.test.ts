import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countWords } from "../../src/text/words.ts";

test.each(["en", "de", "sv", "fi", "ja", "th", "ar", "el"])(
  "words are the segmenter's: %s",
  (locale) => {
    const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
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
        let words = 0;
        for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
        expect(countWords(text, locale)).toBe(words);
      }),
      { numRuns: 500 },
    );
  },
);
