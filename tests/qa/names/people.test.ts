import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";

const source = "The president, Volodymyr Zelenskyy, spoke on Monday.";

describe("checkNames on people", () => {
  it.each([
    ["de", "Präsident Wolodymyr Selenskyj sprach am Montag."],
    ["fr", "Le président, Volodymyr Zelensky, s’est exprimé lundi."],
    ["es", "El presidente, Volodímir Zelenski, habló el lunes."],
    ["pl", "Prezydenta Wołodymyra Zełenskiego zapytano w poniedziałek."],
    ["ru", "Слова президента Владимира Зеленского прозвучали в понедельник."],
    ["uk", "Президента Володимира Зеленського запитали в понеділок."],
    ["ar", "تحدث الرئيس فولوديمير زيلينسكي يوم الاثنين."],
    ["hi", "राष्ट्रपति वोलोदिमिर ज़ेलेंस्की ने सोमवार को बात की।"],
    ["ko", "볼로디미르 젤렌스키 대통령은 월요일 말했다."],
    ["ja", "ウォロディミル・ゼレンスキー大統領は月曜日に語った。"],
    ["zh-Hant", "總統澤倫斯基星期一發言。"],
    ["vi", "Tổng thống Volodymyr Zelensky phát biểu hôm thứ Hai."],
    ["th", "ประธานาธิบดีโวโลดีมีร์ เซเลนสกีกล่าวเมื่อวันจันทร์"],
    ["el", "Ο πρόεδρος Βολοντίμιρ Ζελένσκι μίλησε τη Δευτέρα."],
  ])("knows the name as %s writes it", (locale, target) => {
    expect(checkNames(source, target, "en", locale)).toEqual([]);
  });

  it.each([
    ["de", "Präsident Emmanuel Macron sprach am Montag."],
    ["uk", "Президент Емманюель Макрон виступив у понеділок."],
    ["ar", "تحدث الرئيس إيمانويل ماكرون يوم الاثنين."],
    ["hi", "राष्ट्रपति इमैनुएल मैक्रों ने सोमवार को बात की।"],
    ["ko", "에마뉘엘 마크롱 대통령은 월요일 말했다."],
    ["ja", "エマニュエル・マクロン大統領は月曜日に語った。"],
  ])("misses it in %s when somebody else has come in", (locale, target) => {
    expect(checkNames(source, target, "en", locale)).toMatchObject([
      { rule: "names/missing", severity: "warning", sure: false },
    ]);
  });

  it("asks for what is written in capitals inside, and for handles", () => {
    expect(
      checkNames("Push it to GitHub, says @robb.", "Schiebe es, sagt @robb.", "en", "de"),
    ).toMatchObject([{ rule: "names/missing", expected: "GitHub" }]);
    expect(checkNames("Ask @robb.", "Frage @bob.", "en", "de")).toMatchObject([
      { expected: "@robb", found: "@bob" },
    ]);
  });

  it("does not take ordinary words in capitals for names", () => {
    const english = "Most of the men came from the Storm Corps. Read the Code of Conduct.";
    expect(checkNames(english, "Die meisten kamen vom Sturmkorps.", "en", "de")).toEqual([]);
  });

  it("does not ask for Japanese names in Chinese by their sound", () => {
    expect(checkNames("Sanae Takagi agreed.", "高木早苗同意了。", "en", "zh-Hans")).toEqual([]);
  });

  it("finds a name with a letter out of place", () => {
    expect(
      checkNames("Edited by Stephen Wright.", "Redaktion: Stephen Wrihgt.", "en", "de"),
    ).toMatchObject([{ rule: "names/spelling", severity: "warning", found: "Wrihgt" }]);
  });
});

describe("createNameMemory", () => {
  const texts = [
    ["Zelenskyy spoke.", "젤렌스키는 말했다."],
    ["They met Zelenskyy.", "그들은 젤렌스키를 만났다."],
    ["Then Zelenskyy left.", "그 뒤 젤렌느키는 떠났다."],
  ] as const;

  it("tells the form that a name has elsewhere", () => {
    const memory = createNameMemory();
    for (const [key, [english, korean]] of texts.entries()) {
      memory.add(english, korean, "en", "ko", { namespace: "a", key: String(key) });
    }
    const [english, korean] = texts[2];
    expect(checkNames(english, korean, "en", "ko", { memory })).toMatchObject([
      { rule: "names/spelling", expected: "젤렌스키" },
    ]);
    expect(checkNames(texts[0][0], texts[0][1], "en", "ko", { memory })).toEqual([]);
  });

  it("takes a unit in anew when it was written anew", () => {
    const memory = createNameMemory();
    const place = { namespace: "a", key: "x" };
    memory.add("We met Zelenskyy.", "우리는 갔다.", "en", "ko", place);
    expect(memory.standing("Zelenskyy", "ko")).toMatchObject({ found: 0, missing: 1 });
    memory.add("We met Zelenskyy.", "우리는 젤렌스키를 만났다.", "en", "ko", place);
    expect(memory.standing("Zelenskyy", "ko")).toMatchObject({ found: 1, missing: 0 });
  });

  it("does not ask for what the document translates", () => {
    const memory = createNameMemory();
    for (const key of ["1", "2", "3"]) {
      memory.add("We read the Covenanter.", "Wir lasen das Bündnisblatt.", "en", "de", {
        namespace: "a",
        key,
      });
    }
    expect(
      checkNames("We read the Covenanter.", "Wir lasen das Bündnisblatt.", "en", "de", { memory }),
    ).toEqual([]);
  });
});
