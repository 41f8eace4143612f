import * as fc from "fast-check";
import { expect, test } from "vitest";
import { beginAlike, letters } from "../../src/qa/begin-alike.ts";

const unit = fc.oneof(
  fc.constantFrom(...Array.from("aAbBkKsSiI éÉñßſKİıΣσςж中あ가ا.,-→⟦“”\uE000\uE001\u0301\u00b7 ")),
  fc.string({ unit: "binary", maxLength: 2 }),
);
const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(""));

test("texts that begin in other letters have other letters", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      if (!beginAlike(one, other)) expect(letters(one)).not.toBe(letters(other));
    }),
    { numRuns: 3000 },
  );
});

test("a text begins as it does itself, in capitals, with other marks or with nothing after it", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      if (letters(one) === letters(other)) expect(beginAlike(one, other)).toBe(true);
      expect(beginAlike(one, `“${one}”`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(beginAlike("State media", "STATE MEDIA")).toBe(true);
  expect(beginAlike("State media", "Staatliche Medien")).toBe(false);
  expect(beginAlike("The same words", "The same words → here")).toBe(false);
});
