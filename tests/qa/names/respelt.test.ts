import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";
import { isRespelt } from "../../../src/qa/names/sounds/is-respelt.ts";

describe("a name that a language in Latin letters spells by its own rules", () => {
  test.each([
    ["cs", "Najeebah", "Nadžíba"],
    ["cs", "Khalidiya", "Chalidíja"],
    ["cs", "Joopur", "Džúpuru"],
    ["pl", "Shujaabad", "Szudżabadu"],
    ["tr", "Jalalud", "Celalüd"],
    ["tr", "Murad", "Murat"],
    ["tr", "Faghani", "Fagani"],
    ["de", "Jashodhar", "Dschaschodhar"],
    ["fr", "Joumari", "Djoumari"],
    ["es", "Ghestani", "Gestani"],
    ["it", "Jamali", "Giamali"],
    ["ro", "Shahin", "Șahin"],
  ])("%s: %s is %s", (locale, name, form) => {
    expect(checkNames(`We met ${name} there.`, `X ${form} x.`, "en", locale)).toEqual([]);
    expect(isRespelt(name.toLowerCase(), form.toLowerCase(), locale)).toBe(true);
  });

  test.each([
    ["de", "Wright", "Wrihgt"],
    ["cs", "Hamidan", "Hamadan"],
    ["de", "Miller", "Müller"],
    ["tr", "Jalal", "Celil"],
    ["pl", "Cassidy", "Kassidy"],
  ])("%s: a slip is none: %s, %s", (locale, name, form) => {
    expect(isRespelt(name.toLowerCase(), form.toLowerCase(), locale)).toBe(false);
  });

  test("a name in its own letters needs no rule, and a language without rules has none", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,8}[bdfgm]$/), (name) => {
        expect(isRespelt(name, name, "vi")).toBe(false);
        expect(isRespelt(name, `${name}xyzw`, "cs")).toBe(false);
      }),
      // The letters behind the name give back a sound that two of its own letters have lost: ascz, asczxyzw.
      { examples: [["ascz"], ["azcsz"], ["xccs"]] },
    );
  });

  test("beside the usual form it is no slip", () => {
    expect(
      checkNames(
        "Ghelimar came. Later Ghelimar left.",
        "Ghelimar vino. Luego Gelimar se fue.",
        "en",
        "es",
      ),
    ).toEqual([]);
  });
});

describe("places", () => {
  test.each([
    ["cs", "in Rajasthan", "v Rádžasthánu, kde vládne Indický kongres"],
    ["cs", "in Uttar Pradesh", "ve státě Uttarpradéš"],
    ["cs", "in New Zealand", "z Nového Zélandu"],
    ["cs", "in New Zealand", "na Novém Zélandu"],
    ["de", "the parliament of East Timor", "das Ost-Timorische Parlament"],
    ["es", "a war against Burma", "una guerra contra Birmania"],
    ["vi", "a war against Burma", "một cuộc chiến với Miến Điện"],
    ["vi", "the ice of the Arctic", "băng ở Bắc cực"],
    ["es", "near Lake Constance", "cerca del lago Constanza"],
    ["de", "from Persia", "aus Persien"],
    ["tr", "the fall of Constantinople", "Konstantinopolis'in düşüşü"],
    ["de", "the lower Rhine", "der Niederrhein"],
    ["ro", "a guest of the United States", "oaspete al Statelor Unite ale Americii"],
    ["ro", "a British guest", "un oaspete britanic"],
    ["tr", "with the Chinese there", "Çinlilerin yanındaydı"],
    ["vi", "from Yunnan", "từ Vân Nam"],
    ["cs", "from Guizhou", "z Kuej-čou"],
    ["de", "a Tibetan monastery", "ein tibetisches Kloster"],
  ])("%s: %s", (locale, source, target) => {
    expect(checkNames(`He was ${source}.`, `X ${target} x.`, "en", locale)).toEqual([]);
  });

  test("one is still missed where another stands", () => {
    expect(checkNames("He was in Rajasthan.", "Byl v Kerale.", "en", "cs")).toMatchObject([
      { rule: "names/missing" },
    ]);
  });

  test("the United States of America are one mention in Czech", () => {
    expect(
      checkNames(
        "The intra-Afghan talks in Afghanistan, said the U.S. office.",
        "Jednání uvnitř Afghánistánu, píše úřad Spojených států amerických.",
        "en",
        "cs",
      ),
    ).toEqual([]);
  });
});

test("a party that is given by its letters, too, may be called in the words of the language", () => {
  const source = "The ruling Nerida Bulaat Party, or NBP, won.";
  expect(checkNames(source, "Vládní Indická strana (NBP) zvítězila.", "en", "cs")).toEqual([]);
  expect(checkNames(source, "Vládní strana Boris zvítězila.", "en", "cs")).not.toEqual([]);
});

test.each([
  ["Milo Krantz Goes To Voters", "Milo Krantz spricht mit Wählern", "de"],
  ["a layer of early Devonian age", "una capa del Devónico temprano", "es"],
  ["a Pyrrhic victory", "ein Pyrrhussieg", "de"],
  ["Then the Shah of the land spoke.", "Entonces el sha del país habló.", "es"],
  ["I have seen roses Photoshopped blue.", "Viděl jsem růže Photoshopem obarvené.", "cs"],
  ["Abu al-Wazir wrote it.", "Bunu Ebu el-Vezir yazdı.", "tr"],
  ["He studied the Bergonian prisms.", "Er untersuchte die Bergonschen Prismen.", "de"],
  ["The land of the Tarvakids fell.", "La tierra de los tarvácidas cayó.", "es"],
  ["The road from Yun'an to Hol'ar.", "Die Straße von Yun’an nach Hol'ar.", "de"],
  ["They wrote to Philip II of Vardany.", "Escribieron a Felipe II de Vardany.", "es"],
  ["They met Lucius there.", "Potkali tam Lucia.", "cs"],
])("%s: no name is missed", (source, target, locale) => {
  expect(checkNames(source, target, "en", locale)).toEqual([]);
});

describe("Vietnamese readings of Chinese characters", () => {
  const units = [
    ["Tarvudai Khan ruled Mongolia from China.", "Tháp Vũ Đài Hãn cai trị Mông Cổ từ Trung Quốc."],
    ["His son Berukhei followed Tarvudai.", "Con trai Bột Lư Cát nối ngôi Tháp Vũ Đài."],
    ["Gorlochin fought Berukhei in Shandu.", "Cát Lộ Chân đánh Bột Lư Cát ở Thượng Đô."],
  ] as const;

  test("are no missing names in a document that has many of them", () => {
    const memory = createNameMemory();
    for (const [source, target] of units) memory.add(source, target, "en", "vi");
    const [, unit] = units;
    expect(checkNames(unit[0], unit[1], "en", "vi", { memory })).toEqual([]);
  });

  test("a document that keeps its names misses one", () => {
    const memory = createNameMemory();
    for (const name of ["Halvorsen", "Brandvold", "Castellan", "Dunmore"])
      memory.add(`Then ${name} left China.`, `Sau đó ${name} rời Trung Quốc.`, "en", "vi");
    const said = checkNames("Then Halvorsen left.", "Sau đó Bột Lư Cát rời đi.", "en", "vi", {
      memory,
    });
    expect(said).toMatchObject([{ rule: "names/missing" }]);
  });
});
