import { describe, expect, it } from "vitest";

import { carryEdit } from "../../src/segment/carry-edit.ts";
import { markdown } from "./inline-grammars.ts";

const carry = (targetLocale: string, was: string, is: string, translation: string) =>
  carryEdit(was, is, translation, { grammar: markdown, sourceLocale: "en", targetLocale })?.text;

describe("carryEdit", () => {
  it.each([
    ["de", "Some 12,000 came.", "Some 13,500 came.", "Etwa 12.000 kamen.", "Etwa 13.500 kamen."],
    ["de", "Some 900 came.", "Some 1,900 came.", "Etwa 900 kamen.", "Etwa 1.900 kamen."],
    [
      "de",
      "It grew by 1.5 points.",
      "It grew by 2.75 points.",
      "Es wuchs um 1,5 Punkte.",
      "Es wuchs um 2,75 Punkte.",
    ],
    [
      "de",
      "Needs Node 18.2 now.",
      "Needs Node 20.1 now.",
      "Braucht jetzt Node 18.2.",
      "Braucht jetzt Node 20.1.",
    ],
    [
      "de",
      "Needs v1.75.0 now.",
      "Needs v1.80.1 now.",
      "Braucht jetzt v1.75.0.",
      "Braucht jetzt v1.80.1.",
    ],
    ["de", "On May 3, 2024.", "On May 4, 2024.", "Am 3. Mai 2024.", "Am 4. Mai 2024."],
    [
      "fr",
      "Some 12,000 came.",
      "Some 13,000 came.",
      "Environ 12\u202F000 sont venus.",
      "Environ 13\u202F000 sont venus.",
    ],
    ["uk", "in 2019", "in 2020", "у 2019 році", "у 2020 році"],
    ["ar", "in 2019", "in 2024", "في عام ٢٠١٩", "في عام ٢٠٢٤"],
    ["ja", "in 2019", "in 2024", "2019年に", "2024年に"],
    ["ko", "15 people", "25 people", "15명", "25명"],
    [
      "de",
      "See Listing 2-5 **here**.",
      "See Listing 2-6 **here**.",
      "Siehe Listing 2-5 **hier**.",
      "Siehe Listing 2-6 **hier**.",
    ],
    ["de", "See [it](a.md).", "See [it](b.md).", "[Siehe](a.md).", "[Siehe](b.md)."],
    ["de", "See [it]().", "See [it](b.md).", "[Siehe]().", "[Siehe](b.md)."],
    [
      "de",
      'See ![a](a.png "t").',
      'See ![a](b.png "t").',
      'Siehe ![ä](a.png "T").',
      'Siehe ![ä](b.png "T").',
    ],
    [
      "de",
      "<https://a.org/> now",
      "<https://b.org/> now",
      "jetzt <https://a.org/>",
      "jetzt <https://b.org/>",
    ],
    ["de", "[a](u) or [b](u)", "[a](v) or [b](v)", "[b](u) oder [a](u)", "[b](v) oder [a](v)"],
    [
      "de",
      "Call `f()`, then `f()`.",
      "Call `g()`, then `g()`.",
      "Erst `f()`, dann `f()`.",
      "Erst `g()`, dann `g()`.",
    ],
    ["de", "[a](u) of 2 days", "[a](v) of 3 days", "von 2 Tagen [a](u)", "von 3 Tagen [a](v)"],
  ])("%s: %j → %j makes of %j %j", (locale, was, is, translation, expected) => {
    expect(carry(locale, was, is, translation)).toBe(expected);
  });

  it.each([
    ["the number stands there twice", "de", "In 5 days.", "In 6 days.", "In 5 Tagen, in 5."],
    ["it stands there as a word", "de", "In 5 days.", "In 6 days.", "In fünf Tagen."],
    ["it stands twice in the source", "de", "5 of 5 days.", "6 of 5 days.", "5 von fünf Tagen."],
    ["it is part of a longer number", "de", "In 5 days.", "In 6 days.", "In 5.000 Tagen, in 1,5."],
    ["the plural changes", "uk", "In 4 days.", "In 5 days.", "За 4 дні."],
    ["the plural changes", "de", "In 1 step.", "In 2 step.", "In 1 Schritt."],
    ["an ending clings to it", "tr", "in 2019", "in 2020", "2019'da"],
    ["a particle clings to it", "ko", "took 15", "took 16", "15를 가졌다"],
    ["it is an ordinal", "fr", "the 1st", "the 2nd", "le 1er"],
    ["a whole number gets a fraction", "de", "by 2 points", "by 2.5 points", "um 2 Punkte"],
    ["the number is in a code span there", "de", "In 5 days.", "In 6 days.", "In `5` Tagen."],
    ["words changed as well", "de", "In 5 days.", "In 6 weeks.", "In 5 Tagen."],
    ["the destination is another one there", "de", "[it](a.md)", "[it](b.md)", "[es](/de/a.md)"],
    [
      "one of two equal destinations changed",
      "de",
      "[a](u) [b](u)",
      "[a](u) [b](v)",
      "[a](u) [b](u)",
    ],
    ["the title changed", "de", '[it](a "x")', '[it](b "y")', '[es](a "x")'],
    ["a mark left a code", "de", "Say `a.` Go", "Say `a`. Go", "Sag `a.` Geh"],
    ["a code came", "de", "Call `f`.", "Call `f` `g`.", "Ruf `f`."],
    ["the markup would break", "de", "[it](b)", "[it](<a b>)", "[es](b)"],
    ["nothing was changed", "de", "In 5 days.", "In 5 days.", "In 5 Tagen."],
  ])("leaves the translation alone where %s", (_, locale, was, is, translation) => {
    expect(carry(locale, was, is, translation)).toBeUndefined();
  });

  it("says what was done and where", () => {
    const carried = carryEdit("[a](u), 2 days", "[a](vv), 3 days", "in 2 Tagen [a](u)", {
      grammar: markdown,
      sourceLocale: "en",
      targetLocale: "de",
    })!;
    expect(carried.what).toEqual([
      { kind: "number", was: "2", is: "3", span: { start: 3, end: 4 } },
      { kind: "link-target", was: "u", is: "vv", span: { start: 15, end: 17 } },
    ]);
    expect(carried.text.slice(15, 17)).toBe("vv");
  });

  it("takes edits for harmless that the project does", () => {
    const context = { grammar: markdown, sourceLocale: "en", targetLocale: "de" };
    const edit = ["In 5 days: here", "In 6 days, here", "In 5 Tagen: hier"] as const;
    expect(carryEdit(...edit, context)).toBeUndefined();
    expect(
      carryEdit(...edit, { ...context, harmless: new Set(["punctuation"] as const) })?.text,
    ).toBe("In 6 Tagen: hier");
  });

  it("leaves an edit of a thousand links to people", () => {
    const make = (to: string) => "[a](u) ".repeat(3000).replaceAll("u", to);
    expect(carry("de", make("u"), make("v"), make("u"))).toBeUndefined();
  });
});
