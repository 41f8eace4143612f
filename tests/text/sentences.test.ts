import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sentenceGap, splitSentences } from "../../src/text/sentences/index.ts";
import { languages } from "../../src/text/sentences/rules-for.ts";
import { root } from "../../src/text/sentences/languages/root.ts";

/** Every language the product writes. */
const LOCALES =
  "en de fr es uk ar hi vi ko ja zh-Hant zh-Hans pl pt pt-BR ru tr th it nl cs fa id sv da".split(
    " ",
  );

const SIGNS =
  ". ! ? … 。 ！ ？ । ؟ : ; \" ' “ ” „ « » 「 」 ( ) [ ] - – \n \r \t • * 1 a . A. Mr. U.S. z. B. 12. 你 क ه \u200b \u202a \u2029"
    .split(" ")
    .concat(" ");

describe("splitSentences", () => {
  for (const [language, { examples }] of Object.entries({ ...languages, und: root })) {
    for (const example of examples) {
      it(`cuts (${language}) ${example.join("|")}`, () => {
        expect(splitSentences(example.join(""), language)).toEqual(example);
      });
    }
  }

  it("has a table for every language of the product", () => {
    for (const locale of LOCALES) expect(languages).toHaveProperty(locale.split("-")[0]!);
  });

  it("takes any tag, also an unknown or malformed one", () => {
    for (const locale of ["xx", "tlh-Latn", "en-US-x-own", "not a tag", "", "zh-Hant-TW"]) {
      expect(splitSentences("One. Two.", locale).join("")).toBe("One. Two.");
    }
  });

  it("knows terminators of other scripts", () => {
    expect(splitSentences("እንደምን አለህ፧መልካም ቀን ይሁንልህ።", "am")).toHaveLength(2);
    expect(splitSentences("ခင်ဗျား။နေကောင်းလား။", "my")).toHaveLength(2);
    expect(splitSentences("კარგი. ძალიან კარგი.", "ka")).toHaveLength(2);
    expect(splitSentences("ד. בן גוריון בא. הוא דיבר.", "he")).toHaveLength(2);
  });

  it("reads a line end as a blank, a blank line as an end", () => {
    expect(splitSentences("It was cold\nthat night. It\nsnowed.", "en")).toEqual([
      "It was cold\nthat night. ",
      "It\nsnowed.",
    ]);
    expect(splitSentences("A heading\n\nA text", "en")).toEqual(["A heading\n\n", "A text"]);
  });

  it("cuts a list in running text only where it counts up from the start", () => {
    expect(splitSentences("1.) One item 2.) Two items", "en")).toHaveLength(2);
    expect(splitSentences("• 9. Stop now • 10. Get rest", "en")).toHaveLength(2);
    expect(splitSentences("a. The one b. The other c. The third", "en")).toHaveLength(3);
    expect(splitSentences("For 1. above and for 2. below, nothing.", "en")).toHaveLength(1);
    expect(splitSentences("1. Januar bis 2. Februar", "de")).toHaveLength(1);
    expect(splitSentences("A. Smith and B. Jones", "en")).toHaveLength(1);
  });

  it("gives back any text, to the code unit", () => {
    const unit = fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.string({ unit: "binary" }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 60 }),
        fc.constantFrom(...LOCALES, "und", "el", "hy"),
        (units, locale) => {
          const text = units.join("");
          const pieces = splitSentences(text, locale);
          expect(pieces.join("")).toBe(text);
          expect(pieces).not.toContain("");
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("never cuts inside a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        for (const piece of splitSentences(text, "en")) expect(piece).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("comes to an end on long texts of one sign", () => {
    for (const unit of [".", "\n", ". ", '"', "(", "「。", "• ", "1. ", "A. ", ". . ", "\ud800"]) {
      const text = unit.repeat(100_000 / unit.length);
      expect(splitSentences(text, "en").join("") === text).toBe(true);
    }
  });
});

describe("sentenceGap", () => {
  it("is nothing where the script has no spaces between sentences", () => {
    for (const locale of [
      "ja",
      "zh",
      "zh-Hant",
      "zh-TW",
      "yue",
      "th",
      "lo",
      "km",
      "my",
      "bo",
      "dz",
    ]) {
      expect(sentenceGap(locale), locale).toBe("");
    }
  });

  it("is a space elsewhere", () => {
    for (const locale of ["en", "ko", "hi", "ar", "vi", "ru", "zh-Latn", "und", "no tag at all"]) {
      expect(sentenceGap(locale), locale).toBe(" ");
    }
  });
});
