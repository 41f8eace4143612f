import { describe, expect, it } from "vitest";
import { checkLast, type Pair } from "./check-last.ts";

/** A document that keeps the name otherwise, so that it is asked for. */
function said(locale: string, kept: Pair, pair: Pair): string[] {
  return checkLast(locale, [kept, kept, pair])
    .filter(({ severity }) => severity !== "info")
    .map(({ message }) => message);
}

describe("a given name that stands alone", () => {
  it.each([
    ["fr", "The crowd met Peter.", "La foule a vu Peter.", "The crowd met Pierre."],
    ["it", "The pope was Francis.", "Il papa era Francis.", "Il papa era Francesco."],
    ["pl", "They gave it to Peter.", "Dali to Peter.", "Dali to Piotrowi."],
    ["ru", "They gave it to Peter.", "Они дали это Питеру.", "Они дали это Петру."],
  ])("may have the form of the language in %s", (locale, source, target, other) => {
    expect(said(locale, [source, target], [source, other])).toEqual([]);
  });

  it("may not be another one", () => {
    const source = "The crowd met Peter.";
    const found = said("fr", [source, "La foule a vu Peter."], [source, "La foule a vu Jacques."]);
    expect(found.join()).toMatch(/^Expected Peter/u);
  });

  it("is kept where the family name follows", () => {
    const source = "The crowd met Peter Drayton.";
    const kept: Pair = [source, "La foule a vu Peter Drayton."];
    expect(said("fr", kept, [source, "La foule a vu Pierre Hollis."]).join()).toMatch(/^Expected/u);
  });
});
