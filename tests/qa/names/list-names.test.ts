import { describe, expect, it } from "vitest";
import { listNames, printGlossary, readGlossary } from "../../../src/qa/names/index.ts";

const units = [
  {
    namespace: "a",
    key: "1",
    source: "Volodymyr Zelenskyy thanked GitHub.",
    translations: {
      uk: "Володимир Зеленський подякував GitHub.",
      ko: "볼로디미르 젤렌스키는 GitHub에 감사했다.",
    },
  },
  {
    namespace: "a",
    key: "2",
    source: "War in Ukraine, says Volodymyr Zelenskyy",
    translations: { uk: "Війна в Україні: слова Володимира Зеленського", ko: "우크라이나 전쟁" },
  },
];

describe("listNames", () => {
  it("lists names with the form that each locale uses", () => {
    const names = listNames(units, "en");
    expect(names.map(({ name, kind, places }) => [name, kind, places.length])).toEqual([
      ["Volodymyr Zelenskyy", "person", 2],
      ["GitHub", "mark", 1],
      ["Ukraine", "place", 1],
    ]);
    expect(names[0]!.forms["uk"]).toMatchObject([{ text: "Володимир Зеленський", count: 2 }]);
    expect(names[0]!.forms["ko"]![0]!.text).toBe("볼로디미르 젤렌스키");
    expect(names[2]!.forms["uk"]).toEqual([{ text: "Україна", count: 1, certainty: 1 }]);
  });

  it("prints a glossary that can be read again", () => {
    const csv = printGlossary(listNames(units, "en"), ["uk", "ko"]);
    const read = readGlossary(csv, "glossary/names.csv");
    expect(read).toMatchObject({
      glossary: { terms: [{ term: "Volodymyr Zelenskyy", kind: "person" }, {}, {}] },
    });
  });
});
