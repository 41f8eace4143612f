import { describe, expect, it } from "vitest";
import { checkNames, readPlaces } from "../../../src/qa/names/index.ts";
import { findMadeOf } from "../../../src/qa/names/forms/find-made-of.ts";
import { findName } from "../../../src/qa/names/forms/find-name.ts";
import { isDerived } from "../../../src/qa/names/people/is-derived.ts";
import { readNames } from "../../../src/qa/names/read-names.ts";
import { readText } from "../../../src/qa/names/reading/reading.ts";
import { writingOf } from "../../../src/qa/names/reading/writing.ts";
import { isCommonWord } from "../../../src/qa/names/words/common-words.ts";
import { checkLast, type Pair } from "./check-last.ts";

const check = (source: string, target: string, locale: string) =>
  checkNames(source, target, "en", locale).map(
    ({ rule, severity, found }) => `${rule} ${severity} ${found ?? ""}`,
  );
const heard = (name: string, target: string, locale: string): string | undefined =>
  findName(name, readText(target, locale)).found?.text;

describe("names of an encyclopedia in other scripts", () => {
  it.each(["pyrrhic", "mongols", "devonian", "tibetan", "porifera", "cnidaria", "seventy", "shah"])(
    "are not words that each language has its own for: %s",
    (word) => {
      expect(isCommonWord(word)).toBe(true);
    },
  );

  it.each([
    ["George", "встретил Джорджа вчера", "ru", "Джорджа"],
    ["Jeanne", "ураган Жанна прошёл", "ru", "Жанна"],
    ["Ratzel", "географ Ратцель писал", "ru", "Ратцель"],
    ["Henry", "поэт Генри умер", "ru", "Генри"],
    ["Zhong", "пришёл Чжун и сел", "ru", "Чжун"],
    ["Jinping", "زار جين بينغ المدينة", "ar", "جين بينغ"],
  ])("are heard as they are said: %s", (name, target, locale, form) => {
    expect(heard(name, target, locale)).toBe(form);
  });

  it.each([
    ["Ostrenian", "остренский обычай", "ru", "остренский"],
    ["Varlenites", "حكم الفارلينيون البلاد", "ar", "فارلينيون"],
  ])("are there in what is made of them: %s", (word, target, locale, form) => {
    expect(findMadeOf(word, readText(target, locale))?.text).toBe(form);
  });

  it("are not made of any word that begins alike", () => {
    expect(findMadeOf("Ostrenian", readText("острый обычай", "ru"))).toBeUndefined();
    expect(findMadeOf("Ostrenian", readText("Ostrensky", "de"))).toBeUndefined();
  });

  it("are words that are made of one another, and no slips", () => {
    const russian = writingOf("ru");
    expect(isDerived("Корданс", "Корд", russian)).toBe(true);
    expect(isDerived("кордовцев", "Кордован", russian)).toBe(true);
    expect(isDerived("Ракитча", "Ракитич", russian)).toBe(false);
  });

  it("keep what stands behind an apostrophe", () => {
    const [name] = readNames("He fled to Yan'an in spring.", "en", []);
    expect(name).toMatchObject({ parts: ["Yan'an"], text: "Yan'an" });
    expect(readNames("He said Corvan'll come.", "en", [])).toMatchObject([{ parts: ["Corvan"] }]);
  });
});

describe("two spellings in one text", () => {
  it.each([
    ["Karl Dorsen met Hobson. Then Hobson left.", "कार्ल डोर्सन होबसन से मिले। फिर हॉबसन चले गए।", "hi"],
    ["Karl Dorsen met Davis. Then Davis left.", "قابل كارل دورسن ديفيس. ثم غادر ديفيز.", "ar"],
  ])("are one where vowels or letters for one sound differ: %s", (source, target, locale) => {
    expect(
      checkLast(locale, [[source, target]]).filter(({ severity }) => severity !== "info"),
    ).toEqual([]);
  });

  it("are two where a consonant does", () => {
    expect(
      check(
        "Karl Dorsen met Hobson. Then Hobson left.",
        "कार्ल डोर्सन होबसन से मिले। फिर होबटन चले गए।",
        "hi",
      ),
    ).toEqual(["names/spelling warning होबटन"]);
  });

  it("are told once, whoever bears the name", () => {
    expect(
      check(
        "Luke Hobson came. Hobson left. Hobson slept.",
        "Люк Хобсон пришёл. Хобсом ушёл. Хобсон спал.",
        "ru",
      ),
    ).toEqual(["names/spelling warning Хобсом"]);
  });
});

describe("places of histories", () => {
  const ids = (text: string, locale: string): string =>
    readPlaces(text, locale)
      .map(({ ids: [id] }) => id)
      .join(" ");

  it("have a name in each language", () => {
    expect(ids("كانت القسطنطينية وبلاد الشام وبلاد فارس", "ar")).toBe("Constantinople Levant Persia");
    expect(ids("फारस और मेसोपोटामिया", "hi")).toBe("Persia Mesopotamia");
    expect(ids("Перси уехал в Персию", "ru")).toBe("Persia");
  });

  it("are asked for beside an office or a people", () => {
    expect(check("The Shah of Iran spoke.", "Шах произнёс речь.", "ru")).toEqual([
      "names/missing warning ",
    ]);
    expect(check("The Mamluks of Egypt fled.", "Мамлюки бежали.", "ru")).toEqual([
      "names/missing warning ",
    ]);
  });

  it("may have a small letter in their later words", () => {
    expect(check("The United States paid.", "Деньги дали Соединенные штаты.", "ru")).toEqual([]);
  });

  it("are not misspelt in a person's name", () => {
    expect(check("A free India, said Henry Moss.", "قال هنري موس إنه يريد هند حرة.", "ar")).toEqual(
      [],
    );
  });
});

describe("a word of a script without blanks", () => {
  it("that stands in other units, too, is nobody who stands in a name's place", () => {
    const units: Pair[] = [
      ["Then Miranda Chen spoke.", "แล้วมิรันดา เช่น ก็พูด"],
      ["They sell food such as rice.", "พวกเขาขายอาหาร เช่น ข้าว"],
      ["Other things, such as tea.", "สิ่งอื่น เช่น ชา"],
      ["It fell back to the Earth, for example.", "มันตกลงมายังโลก เช่น หิน"],
    ];
    expect(checkLast("th", units)).toEqual([]);
  });
});
