import { describe, expect, it } from "vitest";
import { checkNames, readPlaces } from "../../../src/qa/names/index.ts";
import { placeForms } from "../../../src/qa/names/places/place-forms.ts";
import { isRegion } from "../../../src/qa/names/places/region-forms.ts";
import { TABLES } from "../../../src/qa/names/tables/index.ts";

const ids = (text: string, locale: string): string =>
  readPlaces(text, locale)
    .filter(({ sure }) => sure)
    .map((mention) => mention.ids.join("/"))
    .join(" ");
const locales = Object.keys(TABLES);

describe("regions", () => {
  it.each([
    [
      "en",
      "From the Middle East to the South China Sea, the Kremlin and the White House disagree on the Donbas.",
      "Middle_East South_China_Sea Kremlin White_House Donbas",
    ],
    [
      "en",
      "in the Pacific Ocean, off the Mediterranean and the Caspian Sea",
      "Pacific Mediterranean Caspian_Sea",
    ],
    ["en", "ships in the Indian Ocean and the Taiwan Strait", "Indian_Ocean Taiwan_Strait"],
    [
      "de",
      "im Schwarzen Meer, das Ostseekabel, im Nahen Osten",
      "Black_Sea Baltic_Sea Middle_East",
    ],
    ["fr", "en mer Noire, au Moyen-Orient, la bande de Gaza", "Black_Sea Middle_East Gaza_Strip"],
    ["es", "en el mar Negro, Oriente Medio, Cisjordania", "Black_Sea Middle_East West_Bank"],
    ["pt", "no mar Vermelho, no Oriente Médio, a Casa Branca", "Red_Sea Middle_East White_House"],
    ["it", "nel mar Nero, in Medio Oriente, la Casa Bianca", "Black_Sea Middle_East White_House"],
    ["nl", "in de Zwarte Zee, het Midden-Oosten", "Black_Sea Middle_East"],
    [
      "pl",
      "na Morzu Czarnym, na Bliskim Wschodzie, w Białym Domu",
      "Black_Sea Middle_East White_House",
    ],
    ["ru", "в Чёрном море, на Ближнем Востоке, в Белом доме", "Black_Sea Middle_East White_House"],
    [
      "uk",
      "у Чорному морі, на Близькому Сході, у Білому домі",
      "Black_Sea Middle_East White_House",
    ],
    ["tr", "Karadeniz'de, Orta Doğu'da, Beyaz Saray'ın", "Black_Sea Middle_East White_House"],
    ["ar", "في البحر الأسود والشرق الأوسط وقطاع غزة", "Black_Sea Middle_East Gaza_Strip"],
    ["hi", "काला सागर, मध्य पूर्व, कश्मीर में", "Black_Sea Middle_East Kashmir"],
    ["vi", "ở Biển Đen, Trung Đông, Tây Tạng", "Black_Sea Middle_East Tibet"],
    [
      "ko",
      "흑해에서, 중동의, 남중국해와 백악관은",
      "Black_Sea Middle_East South_China_Sea White_House",
    ],
    [
      "ja",
      "黒海、中東、南シナ海とインド洋、北海道",
      "Black_Sea Middle_East South_China_Sea Indian_Ocean Hokkaido",
    ],
    ["zh-Hans", "黑海、中东、新疆和印度洋", "Black_Sea Middle_East Xinjiang Indian_Ocean"],
    ["zh-Hant", "黑海、中東、西藏與印度洋", "Black_Sea Middle_East Tibet Indian_Ocean"],
  ])("are read as %s prints them", (locale, text, expected) => {
    expect(ids(text, locale)).toBe(expected);
  });

  it.each([
    ["ja", "バルト海で船が沈んだ。"],
    ["zh-Hant", "一艘船在波羅的海沉沒。"],
    ["zh-Hans", "一艘船在波罗的海沉没。"],
    ["ko", "발트해에서 배가 침몰했다."],
    ["de", "In der Ostsee sank ein Schiff."],
    ["uk", "У Балтійському морі затонув корабель."],
    ["pl", "Na Morzu Bałtyckim zatonął statek."],
    ["ar", "غرقت سفينة في بحر البلطيق."],
    ["sv", "Ett fartyg sjönk i Östersjön."],
    ["th", "เรือลำหนึ่งจมในทะเลบอลติก"],
  ])("raise nothing in a right translation into %s", (locale, target) => {
    expect(checkNames("A ship sank in the Baltic Sea.", target, "en", locale)).toEqual([]);
  });

  it.each([
    ["ja", "黒海で船が沈んだ。", "黒海"],
    ["zh-Hant", "一艘船在黑海沉沒。", "黑海"],
    ["zh-Hans", "一艘船在黑海沉没。", "黑海"],
    ["ko", "흑해에서 배가 침몰했다.", "흑해"],
    ["ru", "В Чёрном море затонул корабль.", "Чёрном море"],
    ["hi", "काला सागर में एक जहाज डूब गया।", "काला सागर"],
  ])("are missed in %s where another one stands", (locale, target, found) => {
    expect(checkNames("A ship sank in the Baltic Sea.", target, "en", locale)).toMatchObject([
      { rule: "names/missing", severity: "error", found },
    ]);
  });

  it.each([
    ["ja", "船が沈んだ。"],
    ["zh-Hant", "一艘船沉沒了。"],
  ])("are missed in %s where nothing stands", (locale, target) => {
    expect(checkNames("A ship sank in the Baltic Sea.", target, "en", locale)).toMatchObject([
      { rule: "names/missing", severity: "warning" },
    ]);
  });

  it.each([
    ["zh-Hans", "距离海岸200公里海域，以南海域"],
    ["ko", "신장 이식 수술"],
    ["de", "ein Pullover aus Kaschmir"],
    ["en", "He grew up in a white house near the baltic pine."],
    ["ru", "Сахар подорожал, белый дом стоит у чёрного моря камней."],
  ])("are no other words of %s", (locale, text) => {
    expect(ids(text, locale)).toBe("");
  });

  it("are asked for with and without their article and their kind", () => {
    const source = "A ship sank in the Pacific Ocean.";
    expect(checkNames(source, "船が沈んだ。", "en", "ja")).toMatchObject([
      { rule: "names/missing", expected: "太平洋" },
    ]);
  });

  it("are shown as a person writes them, not as the table does", () => {
    const findings = checkNames("A ship sank in the Black Sea.", "Корабль затонул.", "en", "ru");
    expect(findings).toMatchObject([
      { message: "Expected Black Sea, found no such name", expected: "Black Sea" },
    ]);
  });

  it("let a house stand for its government", () => {
    expect(checkNames("The Kremlin denied it.", "Москва это отрицает.", "en", "ru")).toEqual([]);
    expect(checkNames("The White House denied it.", "米国は否定した。", "en", "ja")).toEqual([]);
  });
});

describe("states, provinces, rivers and mountains", () => {
  it.each([
    [
      "en",
      "a Bavarian farmer in North Carolina, near the Rocky Mountains",
      "Bavaria North_Carolina Rocky_Mountains",
    ],
    [
      "de",
      "ein bayerischer Bauer in Kalifornien und Siebenbürgen",
      "Bavaria California Transylvania",
    ],
    [
      "fr",
      "en Californie, en Caroline du Nord et en Colombie-Britannique",
      "California North_Carolina British_Columbia",
    ],
    [
      "es",
      "en Baviera, en Carolina del Norte y en Nuevo México",
      "Bavaria North_Carolina New_Mexico",
    ],
    ["pl", "w Kalifornii i w Karolinie Północnej, na Śląsku", "California North_Carolina Silesia"],
    ["ru", "в Северной Каролине, в Калифорнии и на Сицилии", "North_Carolina California Sicily"],
    ["tr", "Kaliforniya’da ve Kuzey Karolina’da", "California North_Carolina"],
    ["ar", "في كاليفورنيا وكارولاينا الشمالية وبافاريا", "California North_Carolina Bavaria"],
    ["hi", "कैलिफ़ोर्निया और असम में", "California Assam"],
    [
      "ja",
      "カリフォルニア州とノースカロライナ州、バイエルン州",
      "California North_Carolina Bavaria",
    ],
    ["ko", "캘리포니아주와 노스캐롤라이나주, 바이에른주에서", "California North_Carolina Bavaria"],
    [
      "zh-Hans",
      "加州、得州、北卡罗来纳州和不列颠哥伦比亚省",
      "California Texas North_Carolina British_Columbia",
    ],
    [
      "zh-Hant",
      "加州、德州、北卡羅來納州與卑詩省",
      "California Texas North_Carolina British_Columbia",
    ],
  ])("are read as %s prints them", (locale, text, expected) => {
    expect(ids(text, locale)).toBe(expected);
  });

  it.each([
    ["zh-Hant", "他住在德州。", "德州"],
    ["ja", "彼はテキサス州に住んでいる。", "テキサス"],
    ["de", "Er lebt in Texas.", "Texas"],
    ["fr", "Il vit au Texas.", "Texas"],
  ])("are missed in %s where another one stands", (locale, target, found) => {
    expect(checkNames("He lives in California.", target, "en", locale)).toMatchObject([
      { rule: "names/missing", severity: "error", found },
    ]);
  });

  it.each([
    ["da", "Han bor i Californien."],
    ["th", "เขาอาศัยอยู่ในแคลิฟอร์เนีย"],
    ["da", "En bayersk bonde bor i Bayern."],
  ])("raise nothing in %s, which has no table", (locale, target) => {
    expect(checkNames("He lives in California.", target, "en", locale)).toEqual([]);
  });

  it("are people, too", () => {
    expect(
      checkNames("Virginia Montana laughed.", "Вирджиния Монтана засмеялась.", "en", "ru"),
    ).toEqual([]);
    expect(ids("Мен і критик шаховий, Рейнольдс та Гавана", "uk")).toBe("Havana");
    expect(ids("Andrzej Morawiecki i Nilsson", "pl")).toBe("");
    expect(ids("Rheinmetall und Nils Bayer", "de")).toBe("");
    expect(ids("신드롬과 나일론, 메인 화면", "ko")).toBe("");
    expect(ids("メインのラインで", "ja")).toBe("");
  });
});

describe("the tables", () => {
  it.each(locales)("of %s have every place that the English one has", (key) => {
    const known = new Set(placeForms(key).map(({ id }) => id));
    const missing = placeForms("en").filter(({ id }) => !known.has(id) && !isRegion(id));
    expect(missing).toEqual([]);
  });

  it.each(locales)("of %s name no place anew that CLDR has under another id", (key) => {
    const forms = placeForms(key);
    const cldr = new Map(forms.filter(({ hand }) => !hand).map(({ id, text }) => [text, id]));
    const own = new Set(cldr.values());
    const doubled = forms.filter(({ hand, id, text }) => hand && !own.has(id) && cldr.has(text));
    expect(doubled).toEqual([]);
  });
});
