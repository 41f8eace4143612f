import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findCopy, findName, searchPieces } from "../../../src/qa/names/forms/find-name.ts";
import { readText } from "../../../src/qa/names/reading/reading.ts";
import { tokenize, tokenizeAnyLetters } from "../../../src/qa/names/reading/token.ts";

const unit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...Array.from("aVé\u0301ʼ’-. 3Ⅷª中カー가ж\u0345ا٣िक😀𝐀")),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
);

test("a text is cut by its characters as the pattern cuts it", () => {
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(""));
  fc.assert(
    fc.property(text, (said) => {
      expect(tokenize(said)).toEqual(tokenizeAnyLetters(said));
    }),
    { numRuns: 5000 },
  );
  for (let code = 0; code < 0x1_00_00; code += 1) {
    const said = `a${String.fromCharCode(code)}3${String.fromCharCode(code)}ж`;
    expect(tokenize(said)).toEqual(tokenizeAnyLetters(said));
  }
});

test("a copied name is found as if the text had been cut into pieces", () => {
  const word = fc.constantFrom(
    "Vite",
    "VITE",
    "vite",
    "Anna",
    "Min-ho",
    "Вите",
    "ヴィート",
    "维特",
    "비테",
  );
  const joint = fc.constantFrom(" ", "", "-", " (", ") ", "（", "）", ", ", "の", "는 ");
  const text = fc
    .array(fc.tuple(word, joint), { maxLength: 6 })
    .map((pieces) => pieces.map(([form, after]) => form + after).join(""));
  const locale = fc.constantFrom("de", "pl", "uk", "ar", "he", "ja", "zh-Hans", "ko", "th", "hi");
  fc.assert(
    fc.property(word, text, locale, (name, said, tag) => {
      const reading = readText(said, tag);
      const copy = findCopy(name, reading);
      if (copy) {
        const search = searchPieces(name, reading.pieces, reading.writing);
        expect(search).toEqual({ found: copy, close: 0 });
      }
    }),
    { numRuns: 3000 },
  );
});

test("a word that an apostrophe parts is looked for as it stands, whatever else is in it", () => {
  const said = "Yan’an and Al-Qa'ida+ (C#'s)";
  for (const [word, form] of [
    ["Yan'an", "Yan’an"],
    ["Al-Qa’ida+", "Al-Qa'ida+"],
    ["C#'s", "C#'s"],
    ["Qa'i.a", undefined],
  ] as const)
    expect(findName(word, readText(said, "ru")).found?.text, word).toBe(form);
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 6 }),
      fc.constantFrom("de", "ru", "ja"),
      (units, tag) => {
        const word = `Ta'${units.join("")}`;
        expect(() => findName(word, readText(said, tag))).not.toThrow();
      },
    ),
  );
});
