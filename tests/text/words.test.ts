import { expect, it } from "vitest";
import { countWords, splitWords } from "../../src/text/words.ts";

it("counts the words that a reader of the language would count", () => {
  expect(countWords("State media is silent — it's 2024.", "en")).toBe(6);
  expect(countWords("国家はその死を認めた。", "ja")).toBeGreaterThan(3);
  expect(countWords("", "en")).toBe(0);
});

it("counts in a locale it does not know, or one that is no locale", () => {
  expect(countWords("one two", "xx-invalid-locale-tag-x")).toBe(2);
  expect(countWords("one two", "not a locale")).toBe(2);
});

it("tells where the words are", () => {
  expect(splitWords("a, bc", "en")).toEqual([
    { text: "a", start: 0 },
    { text: "bc", start: 3 },
  ]);
});
