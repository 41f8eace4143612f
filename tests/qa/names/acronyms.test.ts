import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";

describe("acronyms", () => {
  const units = [
    ["Radio Free Asia (RFA) reported it.", "أفادت إذاعة آسيا الحرة (RFA) بذلك."],
    ["A blogger told RFA that they knew.", "قال مدوّن لإذاعة آسيا الحرة إنهم كانوا يعلمون."],
  ] as const;
  const kept = {
    ko: ["RFA가 그것을 보도했다.", "블로거가 RFA에 말했다."],
    ja: ["RFAがそれを報じた。", "ブロガーがRFAに語った。"],
    hi: ["RFA ने यह बताया।", "एक ब्लॉगर ने RFA को बताया।"],
  };
  const memory = createNameMemory();
  for (const [at, [source, target]] of units.entries()) {
    memory.add(source, target, "en", "ar");
    for (const [locale, texts] of Object.entries(kept))
      memory.add(source, texts[at]!, "en", locale);
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
