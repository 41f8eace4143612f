import { describe, expect, it } from "vitest";
import { checkNumbers, readMentions } from "../../../src/qa/numbers/index.ts";

describe("texts that no person writes", () => {
  const pieces = [
    "1,",
    "1.",
    "1 ",
    "a1",
    "a@",
    "1/",
    "1:",
    "-1",
    "一",
    "十",
    "1만",
    "twenty ",
    "1 of ",
    "{",
    "`",
    "½",
  ];
  it.each(pieces)("are read to their end: %s", (piece) => {
    const text = piece.repeat(600);
    for (const locale of ["en", "zh-Hant", "ko"]) {
      const mentions = readMentions(text, locale);
      expect(mentions.every(({ span }) => span.end <= text.length)).toBe(true);
    }
    checkNumbers(text, text, "en", "de");
  });

  it("may have broken surrogates and controls in them", () => {
    const text = "12\uD800 34\u0000 \uDC00 5\u202E6 \uFFFD 7";
    expect(() => checkNumbers(text, text, "en", "ar")).not.toThrow();
  });
});

describe("spans", () => {
  it("are offsets into the text as it was given", () => {
    const text = "\u200F١٢٬٠٠٠\u200F جندي";
    const [mention] = readMentions(text, "ar");
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe("١٢٬٠٠٠");
    const wide = "１万２０００人";
    const [first] = readMentions(wide, "ja");
    expect(wide.slice(first?.span.start, first?.span.end)).toBe("１万２０００");
  });
});
