import * as fc from "fast-check";
import { expect, test } from "vitest";
import { usualPiece } from "../../../src/qa/names/people/usual-piece.ts";
import { readText } from "../../../src/qa/names/reading/reading.ts";
import { sameForm } from "../../../src/qa/names/forms/same-form.ts";

const LOCALES = ["de", "fr", "vi", "pl", "tr", "uk", "el", "ar", "he", "hi", "ko", "ja", "zh-Hant"];
const FORMS = [
  "Vite",
  "Min",
  "Min-ho",
  "GitHub",
  "Rollup",
  "Brno",
  "Café",
  "Вите",
  "ヴィート",
  "비트",
];
const MORE = [
  "vite",
  "Vites",
  "VITE",
  "Ｖｉｔｅ",
  "Viteのは",
  "비트는",
  "بVite",
  "والفيت",
  "3dvite",
];
const REST = [
  "ho",
  "Уппсальского",
  "Athen",
  "Brně",
  "und",
  "3.0",
  "v2",
  "で",
  "は",
  "ים",
  "भारत",
  "😀",
];
const piece = fc.constantFrom(...FORMS, ...MORE, ...REST);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ", " ", "-", ", ", "’")), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(""));

test("the usual form of a name is found where looking through all pieces finds it", () => {
  let met = 0;
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...FORMS, ...MORE),
      fc.constantFrom(...LOCALES),
      (said, form, locale) => {
        const reading = readText(said, locale);
        const { writing } = reading;
        const slow = reading.pieces.find((one) => sameForm(one.text, form, writing));
        const fast = usualPiece(form, reading);
        if (slow) met += 1;
        const place = (one: typeof fast) => one && [one.text, one.start, one.end];
        expect(place(fast)).toEqual(place(slow));
      },
    ),
    { numRuns: 8000 },
  );
  expect(met).toBeGreaterThan(1000);
});
