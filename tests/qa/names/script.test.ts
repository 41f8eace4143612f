import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";

describe("names/script", () => {
  it("asks for a place in the script of the translation", () => {
    expect(
      checkNames("Trains leave Pyongyang.", "열차가 Pyongyang을 떠난다.", "en", "ko"),
    ).toMatchObject([
      { rule: "names/script", severity: "warning", expected: "평양", found: "Pyongyang" },
    ]);
  });

  it("asks for a person as elsewhere in the document", () => {
    const memory = createNameMemory();
    const units = [
      ["Stephen Wright wrote.", "스티븐 라이트가 썼다."],
      ["Stephen Wright came.", "스티븐 라이트가 왔다."],
      ["Stephen Wright left.", "Stephen Wright가 떠났다."],
    ] as const;
    for (const [key, [source, target]] of units.entries()) {
      memory.add(source, target, "en", "ko", { namespace: "a", key: String(key) });
    }
    expect(checkNames(units[2][0], units[2][1], "en", "ko", { memory })).toMatchObject([
      {
        rule: "names/script",
        found: "Stephen",
        expected: "스티븐",
        elsewhere: { namespace: "a", key: "0" },
      },
    ]);
    expect(checkNames(units[0][0], units[0][1], "en", "ko", { memory })).toEqual([]);
  });

  it("lets Latin letters stand where nothing says otherwise", () => {
    expect(checkNames("Edited by Mike Firn.", "責任編輯：Mike Firn。", "en", "zh-Hant")).toEqual(
      [],
    );
  });

  it("takes Latin letters in brackets for what they are: the original of the name before them", () => {
    const memory = createNameMemory();
    const units = [
      ["Volodymyr Zelenskyy spoke.", "澤倫斯基（Volodymyr Zelenskyy）發言。"],
      ["Zelenskyy left.", "澤倫斯基離開。"],
      ["Zelenskyy came back.", "澤倫斯基回來。"],
    ] as const;
    for (const [source, target] of units) memory.add(source, target, "en", "zh-Hant");
    for (const [source, target] of units) {
      expect(checkNames(source, target, "en", "zh-Hant", { memory })).toEqual([]);
    }
    expect(
      checkNames("Trains leave Pyongyang.", "열차가 평양(Pyongyang)을 떠난다.", "en", "ko"),
    ).toEqual([]);
  });
});
