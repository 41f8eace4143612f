import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";

describe("acronyms", () => {
  const units = [
    ["Radio Free Asia (RFA) reported it.", "أفادت إذاعة آسيا الحرة (RFA) بذلك."],
    ["A blogger told RFA that they knew.", "قال مدوّن لإذاعة آسيا الحرة إنهم كانوا يعلمون."],
  ] as const;
  const memory = createNameMemory();
  for (const [source, target] of units) {
    memory.add(source, target, "en", "ar");
    for (const [locale, end] of Object.entries({ ko: "끝", ja: "終", hi: "अंत" }))
      memory.add(source, `${source} ${end}`, "en", locale);
  }

  it("are answered by the words that stand before them where they are introduced", () => {
    for (const [source, target] of units) {
      expect(checkNames(source, target, "en", "ar", { memory })).toEqual([]);
    }
  });

  it("are missed where neither stands", () => {
    const [source] = units[1];
    expect(checkNames(source, "قال مدوّن إنهم كانوا يعلمون.", "en", "ar", { memory })).toMatchObject(
      [{ rule: "names/missing", expected: "RFA" }],
    );
    expect(
      checkNames(units[0][0], "أفادت إذاعة آسيا الحرة بذلك.", "en", "ar", { memory }),
    ).toMatchObject([{ rule: "names/missing", expected: "RFA" }]);
  });
});
