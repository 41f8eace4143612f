import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mayRepeat } from "../../src/qa/may-repeat.ts";
import { REPEATED } from "../../src/qa/rules/text-repeated-word.ts";

const unit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...Array.from("aAbsSſkK \u00a0  éÉe\u0301ßẞθϑϴσςжЖ中1-’.“😀𝐀")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
);
const word = fc.array(unit, { maxLength: 4 }).map((units) => units.join(""));
const text = fc.oneof(
  fc.array(unit, { maxLength: 14 }).map((units) => units.join("")),
  fc.tuple(word, word, word).map(([before, it, after]) => `${before} ${it} ${it}${after}`),
);

test("where no word may repeat, the pattern finds none", () => {
  fc.assert(
    fc.property(text, (said) => {
      if (!mayRepeat(said)) expect([...said.matchAll(REPEATED)]).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test("letters whose case makes several of them are left to the pattern", () => {
  expect([..."ßs sẞ".matchAll(REPEATED)]).toHaveLength(1);
  expect(mayRepeat("ßs sẞ")).toBe(true);
});

test("letters that the pattern takes for one another are the same", () => {
  const cased = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) =>
      /\p{L}/u.test(letter) && (letter.toLowerCase() !== letter || letter.toUpperCase() !== letter),
  );
  const all = cased.join("");
  for (const letter of cased) {
    for (const [other] of all.matchAll(new RegExp(letter, "giu"))) {
      expect(mayRepeat(`${letter} ${other}`)).toBe(true);
    }
  }
});
