import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";

describe("names of East Asia", () => {
  it.each([
    ["Kim Seo-yeon operated.", "zh-Hant", "金瑞妍動了手術。", "她動了手術。"],
    ["Kim Seo-yeon operated.", "ko", "김서연은 수술했다.", "그들은 떠났다."],
    ["Liu Jianhua came.", "ja", "劉建華氏が来た。", "彼が来た。"],
    ["Yuko Tanaka came.", "zh-Hans", "田中优子来了。", "她来了。"],
    ["They met Tran Thi Mai.", "zh-Hant", "他們會見了陳氏梅。", "他們會見了她。"],
    ["They came from Kunming.", "ja", "彼らは昆明から来た。", "彼らはそこから来た。"],
  ])("%s: known in %s by their characters", (source, locale, good, bad) => {
    expect(checkNames(source, good, "en", locale)).toEqual([]);
    expect(checkNames(source, bad, "en", locale)).toMatchObject([{ rule: "names/missing" }]);
  });

  it("asks for a family name alone where the document has the full name", () => {
    const memory = createNameMemory();
    memory.add("Kim Seo-yeon operated.", "金瑞妍動了手術。", "en", "zh-Hant");
    expect(checkNames("Then Kim left.", "然後金離開了。", "en", "zh-Hant", { memory })).toEqual([]);
    expect(
      checkNames("Then Kim left.", "然後她離開了。", "en", "zh-Hant", { memory }),
    ).toMatchObject([{ rule: "names/missing" }]);
  });
});

describe("sounds", () => {
  it.each([
    ["ru", "сказала Мари-Клер Дюбуа."],
    ["ko", "마리클레르 뒤부아가 말했다."],
    ["ja", "マリークレール・デュボワ氏は述べた。"],
    ["ar", "قالت ماري كلير دوبوا."],
  ])("of French are heard in %s", (locale, target) => {
    expect(checkNames("So said Marie-Claire Dubois.", target, "en", locale)).toEqual([]);
  });

  it("one name in two words of another script", () => {
    expect(checkNames("Videos on TikTok.", "مقاطع على تيك توك.", "en", "ar")).toEqual([]);
  });

  it("a form far from the sound, where other locales are near it, is a slip", () => {
    const memory = createNameMemory();
    const source = "By Olivia Okafor.";
    const targets = {
      ru: "Оливия Окафор.",
      uk: "Олівія Окафор.",
      hi: "ओलिविया ओकाफ़ोर।",
      ar: "أوليفيا أوكافور.",
      ko: "올리비아 오카토르.",
    };
    for (const [locale, target] of Object.entries(targets))
      memory.add(source, target, "en", locale);
    expect(checkNames(source, targets.ko, "en", "ko", { memory })).toMatchObject([
      { rule: "names/spelling", expected: "Okafor", found: "오카토르" },
    ]);
    expect(checkNames(source, targets.ru, "en", "ru", { memory })).toEqual([]);
  });
});

it("reads a place behind a person's name and “of”", () => {
  const source = "Marie Dubois of France’s space agency came.";
  expect(
    checkNames(source, "Marie Dubois, de l’agence spatiale italienne, est venue.", "en", "fr"),
  ).toMatchObject([{ rule: "names/missing", severity: "error", expected: "France" }]);
});
