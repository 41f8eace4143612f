import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headOf, mayHead, placeIndex } from "../../../src/qa/names/places/place-index.ts";
import { foldInPlace } from "../../../src/qa/names/places/read-places.ts";
import { fold } from "../../../src/qa/names/reading/token.ts";

describe.each(["en", "de", "uk", "ar", "hi", "ko", "vi", "tr", "he"])("%s", (locale) => {
  test("every word that a place may begin with is looked at", () => {
    const { byHead, beginnings } = placeIndex(locale);
    for (const head of byHead.keys()) {
      expect([head, mayHead(beginnings, head)]).toEqual([head, true]);
      expect(mayHead(beginnings, `${headOf(head)}x`)).toBe(true);
      expect(mayHead(beginnings, `${headOf(head)}ён`)).toBe(true);
    }
  });
});

test("texts of Han and kana are folded character by character, whichever way is taken", () => {
  const unit = fc.constantFrom(
    ...Array.from("aZ1 。、「」ァアヽー々〇漢字が：！？\u2026\u30fc\u3099ＡＺ０\u00e9\u0301"),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join("");
      const composed = text.normalize("NFC").length === text.length ? text.normalize("NFC") : text;
      const one = (small: string, as: string): string => (small.length === as.length ? small : as);
      const slowly = Array.from(composed, (char) => one(fold(char), char)).join("");
      expect(foldInPlace(text)).toBe(slowly);
    }),
    { numRuns: 2000 },
  );
});
