import * as fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "../../src/text/width.ts";

test.each([
  ["plain", 5],
  ["für", 3],
  ["fu\u0308r", 3],
  ["東京", 4],
  ["ﾄｳｷｮｳ", 5],
  ["서울", 4],
  ["\u1109\u1165\u110B\u116E\u11AF", 4],
  ["「」", 4],
  ["Việt", 4],
  ["हिन्दी", 5],
  ["العربية", 7],
  ["👍🏽", 2],
  ["👩‍👩‍👧‍👦", 2],
  ["🇰🇷", 2],
  ["❤️", 2],
  ["❤", 1],
  ["1️⃣", 2],
  ["7", 1],
  ["…–“”", 4],
  ["𠮷", 2],
])("%s is %i cells wide", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("law: widths of whole words and lines add up", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(displayWidth(`${a} | ${b}`)).toBe(displayWidth(a) + 3 + displayWidth(`x${b}`) - 1);
    }),
  );
});
