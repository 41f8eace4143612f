import { describe, expect, test } from "vitest";
import { checkNumbers } from "../../../src/qa/numbers/index.ts";

/** What is said about a pair: `rule severity`. */
function said(from: string, source: string, to: string, target: string): string[] {
  return checkNumbers(source, target, from, to)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

type Case = [from: string, source: string, to: string, right: string, wrong: string];

describe("days and months in digits without a year", () => {
  test.each<Case>([
    [
      "de",
      "Der Versand beginnt am 16.3. in Kiel.",
      "en",
      "Shipping starts on 03/16 in Kiel.",
      "Shipping starts on 03/17 in Kiel.",
    ],
    [
      "fr",
      "Fermé du 01/07 au 19/07.",
      "de",
      "Vom 01.07. bis 19.07. geschlossen.",
      "Vom 01.07. bis 18.07. geschlossen.",
    ],
    [
      "cs",
      "Otevřeno od 28. 4. denně.",
      "uk",
      "Відкрито щодня з 28 квітня.",
      "Відкрито щодня з 27 квітня.",
    ],
    ["ja", "販売は8/26(月)まで。", "en", "On sale until August 26.", "On sale until August 25."],
    [
      "de",
      "Bestellt am 03.01.21 in Bonn.",
      "en",
      "Ordered on 01/03/21 in Bonn.",
      "Ordered on 01/03/22 in Bonn.",
    ],
  ])("%s: %s", (from, source, to, right, wrong) => {
    expect(said(from, source, to, right)).toEqual([]);
    expect(said(from, source, to, wrong)).not.toEqual([]);
  });

  test("3.5 is no third of May where nothing says so", () => {
    expect(said("de", "Die Note 3,5 reicht.", "en", "A grade of 3.5 is enough.")).toEqual([]);
    expect(said("de", "Kapitel 3.5 lesen.", "en", "Read chapter 3.6.")).not.toEqual([]);
  });
});

describe("Japanese and Chinese sources", () => {
  test.each<Case>([
    [
      "ja",
      "２２年８月に開業し、３０年までに倍増する。",
      "en",
      "It opened in August 2022 and will double by 2030.",
      "It opened in August 2021 and will double by 2030.",
    ],
    [
      "ja",
      "半径約２・５キロの円。",
      "en",
      "A circle with a radius of about 2.5 km.",
      "A circle with a radius of about 5.2 km.",
    ],
    ["ja", "受付はAM9:00から。", "en", "Doors open at 9:00 am.", "Doors open at 9:30 am."],
    [
      "zh",
      "治疗需要30余万元。",
      "en",
      "Treatment costs more than 300,000 yuan.",
      "Treatment costs more than 30,000 yuan.",
    ],
    [
      "zh",
      "价格一万六七千元。",
      "en",
      "It costs 16,000 to 17,000 yuan.",
      "It costs 16,000 to 18,000 yuan.",
    ],
    [
      "zh",
      "百分之七八十的人同意。",
      "en",
      "70 to 80% of people agree.",
      "70 to 90% of people agree.",
    ],
    ["zh", "自20世纪80年代以来。", "en", "Since the 1980s.", "Since the 1970s."],
    [
      "zh",
      "年满16周岁者可参加。",
      "en",
      "Open to those over the age of 16.",
      "Open to those over the age of 18.",
    ],
    [
      "zh",
      "“双十一”销售创新高。",
      "en",
      "“Double Eleven” sales set a record.",
      "“Double Twelve” sales set a record.",
    ],
    [
      "zh",
      "注册用户1,130万。",
      "en",
      "There are 11,300 thousand users.",
      "There are 1,130 thousand users.",
    ],
    [
      "zh",
      "共有256支球队的近3600名球员参加。",
      "en",
      "Nearly 3,600 players from 256 teams took part.",
      "Nearly 3,600 players from 265 teams took part.",
    ],
    [
      "ja",
      "令和5年4月と平成30年に開いた。",
      "en",
      "Held in April 2023 and in 2018.",
      "Held in April 2022 and in 2018.",
    ],
    ["ja", "２，３日かかる。", "en", "It takes two or three days.", "It takes 12 days."],
    [
      "ja",
      "183cm92kgの投手。",
      "en",
      "A pitcher, 183 cm and 92 kg.",
      "A pitcher, 183 cm and 82 kg.",
    ],
    ["zh", "民國113年舉行。", "en", "It was held in 2024.", "It was held in 2023."],
    [
      "zh",
      "庆祝成立一百周年。",
      "en",
      "They celebrated the centenary.",
      "They celebrated the 200th anniversary.",
    ],
    [
      "zh",
      "会谈12月3日休会，9日继续。",
      "en",
      "The talks adjourned on December 3 and resume on December 9.",
      "The talks adjourned on December 3 and resume on December 8.",
    ],
  ])("%s: %s", (from, source, to, right, wrong) => {
    expect(said(from, source, to, right)).toEqual([]);
    expect(said(from, source, to, wrong)).not.toEqual([]);
  });

  test("the points of a list may be counted in Chinese or in digits", () => {
    expect(said("zh", "（二）参加培训。", "en", "2. Take part in a training.")).toEqual([]);
    expect(said("zh", "二、参加培训。", "en", "2. Take part in a training.")).toEqual([]);
    expect(said("zh", "（二）参加培训。", "en", "Take part in a training.")).toEqual([]);
  });
});

describe("measures of goods", () => {
  test.each<Case>([
    ["ru", "Размер 21х17х4 см.", "en", "Size: 21x17x4 cm.", "Size: 21x27x4 cm."],
    [
      "fr",
      "Câbles de 6mm2 et de 10 mm2.",
      "de",
      "Kabel mit 6 mm² und 10 mm2.",
      "Kabel mit 16 mm² und 10 mm2.",
    ],
    ["en", "It got 3 1/2 stars.", "ja", "評価は星3.5個。", "評価は星4.5個。"],
    ["ru", "Тел. +7 (495) 555 62 00", "en", "Phone: +7 (495) 555-6200", "Phone: +7 (495) 555-6201"],
    ["ru", "Взяли 600р. за такси.", "en", "The taxi cost ₽600.", "The taxi cost ₽6,000."],
    [
      "uk",
      "Вантаж від 1,5 до 20 тонн.",
      "cs",
      "Náklad od 1,5 do 20 tun.",
      "Náklad od 1,5 do 30 tun.",
    ],
    [
      "uk",
      "Працює з 7 ранку до 7 вечора.",
      "cs",
      "Otevřeno od 7 do 19 hodin.",
      "Otevřeno od 7 do 18 hodin.",
    ],
    ["uk", "Їх там тисяч 100.", "cs", "Je jich tam asi 100 tisíc.", "Je jich tam asi 10 tisíc."],
    [
      "uk",
      "За це давали 10 або навіть 25 років.",
      "en",
      "It meant 10 years, or even 25.",
      "It meant 10 years, or even 35.",
    ],
  ])("%s: %s", (from, source, to, right, wrong) => {
    expect(said(from, source, to, right)).toEqual([]);
    expect(said(from, source, to, wrong)).not.toEqual([]);
  });
});

describe("words that look like numbers", () => {
  test.each([
    ["uk", "Моя сім'я живе тут.", "en", "My family lives here."],
    ["fr", "Il faut au moins 800 euros.", "de", "Man braucht mindestens 800 Euro."],
    ["es", "Hay al menos 20 heridos.", "en", "At least 20 are injured."],
    ["ru", "Я сто раз об этом думал.", "en", "I have thought of it a hundred times."],
    ["cs", "Letos jich bude dvě stovky.", "en", "There will be two hundred this year."],
    ["uk", "Збили два десятки дронів.", "en", "Two dozen drones were shot down."],
    ["de", "Wir kündigten am 19.07. schriftlich.", "fr", "Nous avons résilié par écrit le 19/07."],
    ["de", "Das Spiel endete 16:32.", "en", "The game ended 16-32."],
    ["de", "Maße 30mm x15.5mm.", "en", "Size 30 mm x 15.5 mm."],
    ["uk", "Полотно 80 х 60 см.", "en", "A canvas of 80 x 60 cm."],
    ["cs", "Ve dnech 3., 10. a 15. listopadu.", "en", "On November 3rd, 10th and 15th."],
    ["ru", "Прошел с 9 по 10 декабря.", "en", "It was held on December 9–10."],
    ["ru", "15-17 февраля 2021 года", "en", "February 15–17, 2021"],
    ["uk", "Тут 3 квітня знайшли 410 речей.", "en", "Here on April 3 410 things were found."],
    ["uk", "З 21:00 2 квітня до 06:00 5 квітня.", "en", "From 9 pm on April 2 to 6 am on April 5."],
    ["uk", "Дістались до Жовтневого району.", "en", "They reached Zhovtnevyi District."],
  ])("%s: %s", (from, source, to, target) => {
    expect(said(from, source, to, target)).toEqual([]);
  });

  test("a real minus, a real seven and a real score are still read", () => {
    expect(said("fr", "Il fait moins 15 degrés.", "de", "Es sind 15 Grad.")).not.toEqual([]);
    expect(said("uk", "Минуло сім днів.", "en", "Nine days have passed.")).not.toEqual([]);
    expect(said("de", "Das Spiel endete 16:32.", "en", "The game ended 16-31.")).not.toEqual([]);
    expect(
      said("cs", "Letos jich bude dvě stovky.", "en", "There will be 300 this year."),
    ).not.toEqual([]);
  });
});

describe("floors", () => {
  test("the first above the street is the second where the street is the first", () => {
    expect(said("cs", "Ordinace je v 1. patře.", "uk", "Кабінет на 2 поверсі.")).toEqual([]);
    expect(said("ru", "Квартира на 8 этаже.", "de", "Die Wohnung liegt im 7. Stock.")).toEqual([]);
  });

  test("two floors too many, or a floor too low, is an error", () => {
    expect(said("cs", "Ordinace je v 1. patře.", "uk", "Кабінет на 3 поверсі.")).not.toEqual([]);
    expect(said("cs", "Ordinace je v 5. patře.", "uk", "Кабінет на 4 поверсі.")).not.toEqual([]);
    expect(said("cs", "Ordinace je v 5. patře.", "de", "Die Praxis ist im 6. Stock.")).not.toEqual(
      [],
    );
  });
});
