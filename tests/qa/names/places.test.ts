import { describe, expect, it } from "vitest";
import { checkNames, readPlaces } from "../../../src/qa/names/index.ts";

const ids = (text: string, locale: string): string[] =>
  readPlaces(text, locale)
    .filter(({ sure }) => sure)
    .map((mention) => mention.ids.join("/"));

describe("readPlaces", () => {
  it.each([
    ["en", "South Korea and the U.S. met North Korean envoys in Moscow.", "KR US KP Moscow"],
    [
      "de",
      "Nordkoreanische Truppen, die US-Armee, Moskaus Krieg, Südkoreas Hauptstadt",
      "KP US Moscow KR",
    ],
    [
      "fr",
      "les troupes nord-coréennes, la guerre de l’Ukraine, les États-Unis, Pékin",
      "KP UA US Beijing",
    ],
    ["es", "tropas norcoreanas, EE. UU., la capital surcoreana, Moscú", "KP US KR Moscow"],
    ["pt", "tropas norte-coreanas nos EUA, da Rússia", "KP US RU"],
    ["it", "le truppe nordcoreane, gli Stati Uniti, Mosca", "KP US Moscow"],
    ["nl", "Noord-Koreaanse troepen, de Verenigde Staten, Moskou", "KP US Moscow"],
    ["pl", "żołnierze z KRLD, Korei Południowej i Rosji, w Kijowie", "KP KR RU Kyiv"],
    [
      "ru",
      "военные КНДР и Южной Кореи, в США, российского президента, из Москвы",
      "KP KR US RU Moscow",
    ],
    [
      "uk",
      "Північної Кореї, північнокорейських військ, у Росії, до Пхеньяна, з Києва",
      "KP KP RU Pyongyang Kyiv",
    ],
    ["tr", "Rusya'nın, Kuzey Kore'ye, İran'da, Irak'a", "RU KP IR IQ"],
    [
      "ar",
      "والولايات المتحدة وكوريا الشمالية، القوات الكورية الشمالية، لروسيا، من موسكو",
      "US KP KP RU Moscow",
    ],
    ["hi", "उत्तर कोरियाई सैनिक, रूसी सेना, अमेरिकी राष्ट्रपति, यूक्रेन में", "KP RU US UA"],
    ["vi", "quân Triều Tiên ở Nga, Hàn Quốc và Mỹ", "KP RU KR US"],
    ["ko", "북한군의 러시아 파병, 한국과 미국은, 우크라이나에서", "KP RU KR US UA"],
    ["ja", "北朝鮮の兵士、韓国と米国、ロシアのクルスク州", "KP KR US RU Kursk"],
    ["zh-Hant", "北韓派兵俄羅斯，南韓與美國", "KP RU KR US"],
    ["zh-Hans", "朝鲜向俄罗斯派兵，韩国和美国", "KP RU KR US"],
    ["th", "เกาหลีเหนือส่งทหารไปรัสเซีย", "KP RU"],
    ["my", "ရုရှား", "RU"],
  ])("reads places as %s prints them", (locale, text, expected) => {
    expect(ids(text, locale).join(" ")).toBe(expected);
  });

  it.each([
    ["ru", "Ирак", "Иран"],
    ["ru", "Нигер", "Нигерия"],
    ["de", "Niger", "Nigeria"],
    ["de", "Österreich", "Australien"],
    ["de", "Schweden", "Schweiz"],
    ["es", "Chile", "China"],
    ["en", "Iran", "Iraq"],
    ["en", "Slovakia", "Slovenia"],
    ["fr", "Niger", "Nigeria"],
    ["pl", "Słowacja", "Słowenia"],
    ["uk", "Литва", "Латвія"],
    ["ja", "北朝鮮", "韓国"],
    ["ko", "북한", "한국"],
    ["zh-Hant", "北韓", "南韓"],
    ["zh-Hant", "奧地利", "澳大利亞"],
    ["ar", "العراق", "إيران"],
    ["hi", "ईरान", "इराक"],
  ])("keeps %s %s apart from %s", (locale, a, b) => {
    const [first, second] = [ids(a, locale), ids(b, locale)];
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(1);
    expect(first).not.toEqual(second);
  });

  it.each([
    [
      "en",
      "Let us see whether the turkey is done. It was Jordan who came. The man from Washington.",
    ],
    ["ru", "Того не было, и того хватит."],
    ["ko", "사랑이란 이런 것이다. 그 수단은 오만하다."],
    ["ja", "プリマとリマーク"],
    ["de", "Man nahm die Akte mit."],
    ["es", "Salta a la vista que la rusticidad importa."],
  ])("takes no other word of %s for a place", (locale, text) => {
    expect(ids(text, locale)).toEqual([]);
  });
});

describe("checkNames on places", () => {
  it.each([
    ["de", "Nordkorea schickte Soldaten nach Russland."],
    ["ru", "КНДР отправила солдат в Россию."],
    ["uk", "Солдати з Північної Кореї вирушили до Росії."],
    ["ar", "أرسلت كوريا الشمالية جنودًا إلى روسيا."],
    ["hi", "उत्तर कोरिया ने रूस को सैनिक भेजे।"],
    ["vi", "Triều Tiên đưa binh sĩ sang Nga."],
    ["ko", "북한이 러시아에 군인을 보냈다."],
    ["ja", "北朝鮮はロシアに兵士を送った。"],
    ["zh-Hant", "北韓派士兵赴俄。"],
    ["tr", "Kuzey Kore Rusya'ya asker gönderdi."],
    ["pl", "KRLD wysłała żołnierzy do Rosji."],
  ])("is quiet on a right translation into %s", (locale, target) => {
    expect(checkNames("North Korea sent soldiers to Russia.", target, "en", locale)).toEqual([]);
  });

  it.each([
    ["de", "Südkorea schickte Soldaten nach Russland.", "Südkorea"],
    ["ru", "Южная Корея отправила солдат в Россию.", "Южная Корея"],
    ["uk", "Солдати з Південної Кореї вирушили до Росії.", "Південної Кореї"],
    ["ar", "أرسلت كوريا الجنوبية جنودًا إلى روسيا.", "كوريا الجنوبية"],
    ["hi", "दक्षिण कोरिया ने रूस को सैनिक भेजे।", "दक्षिण कोरिया"],
    ["vi", "Hàn Quốc đưa binh sĩ sang Nga.", "Hàn Quốc"],
    ["ko", "한국이 러시아에 군인을 보냈다.", "한국"],
    ["ja", "韓国はロシアに兵士を送った。", "韓国"],
    ["zh-Hant", "南韓派士兵赴俄羅斯。", "南韓"],
    ["fr", "La Corée du Sud a envoyé des soldats en Russie.", "Corée du Sud"],
  ])("says which country took the place of North Korea in %s", (locale, target, found) => {
    const source = "North Korea sent soldiers to Russia.";
    const [finding, ...others] = checkNames(source, target, "en", locale);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "names/missing", severity: "error", found, sure: true });
    const { sourceSpan, targetSpan } = finding!;
    expect(source.slice(sourceSpan!.start, sourceSpan!.end)).toBe("North Korea");
    expect(target.slice(targetSpan!.start, targetSpan!.end)).toBe(found);
  });

  it("warns when a country is gone and none has come", () => {
    const findings = checkNames(
      "Iran sent an envoy to Cairo.",
      "Ein Gesandter reiste nach Kairo.",
      "en",
      "de",
    );
    expect(findings).toMatchObject([
      { rule: "names/missing", severity: "warning", expected: "Iran" },
    ]);
  });

  it("finds letters out of place", () => {
    expect(checkNames("War in Ukraine", "Krieg in der Ukriane", "en", "de")).toMatchObject([
      { rule: "names/spelling", severity: "warning", expected: "Ukraine", found: "Ukriane" },
    ]);
    expect(checkNames("War in Ukraine", "烏蘭克戰爭", "en", "zh-Hant")).toMatchObject([
      { rule: "names/spelling", found: "烏蘭克" },
    ]);
  });

  it("leaves places that are words of a longer name alone", () => {
    expect(checkNames("Radio Free Asia reported it.", "Das berichtete RFA.", "en", "de")).toEqual(
      [],
    );
  });

  it("lets what is eastern stand for the whole, where strangers have come in", () => {
    const source = "They trade in eastern Europe, and in the south of Europe.";
    const target = "Die Russen handeln in Osteuropa und im Süden Europas.";
    expect(checkNames(source, target, "en", "de")).toEqual([]);
  });

  it("takes no part of a longer name that both have for a stranger", () => {
    const source = "They play at the Rhein-Main-Halle in Hanau, Germany.";
    expect(
      checkNames(source, "Sie spielen in der Rhein-Main-Halle in Hanau.", "en", "de"),
    ).toMatchObject([{ rule: "names/missing", severity: "warning" }]);
    expect(
      checkNames(source, "Sie spielen in der Rhein-Main-Halle in Hanau, Polen.", "en", "de"),
    ).toMatchObject([{ rule: "names/missing", severity: "error" }]);
  });

  it("reads Korean names of two words with a blank and without", () => {
    for (const target of ["그는 웨스트버지니아에 산다.", "그는 웨스트 버지니아에 산다."])
      expect(checkNames("He lives in West Virginia.", target, "en", "ko")).toEqual([]);
    expect(
      checkNames("He lives in West Virginia.", "그는 버지니아에 산다.", "en", "ko"),
    ).not.toEqual([]);
  });

  it("lets a capital stand for its government", () => {
    expect(checkNames("Moscow denied it.", "Russland bestritt das.", "en", "de")).toEqual([]);
  });

  it("reads other source languages", () => {
    expect(
      checkNames("Nordkorea schickt Truppen.", "North Korea sends troops.", "de", "en"),
    ).toEqual([]);
    expect(checkNames("북한이 파병했다.", "South Korea sent troops.", "ko", "en")).toMatchObject([
      { rule: "names/missing", severity: "error" },
    ]);
  });
});
