import { describe, expect, it } from "vitest";
import { read, told } from "./alarms.ts";

describe("what an encyclopedia says", () => {
  it.each([
    // Measures in two units, and what they are converted from.
    ["a track of 1,067 mm (3 ft 6 in) gauge", "Gleise mit 1.067 mm (3 Fuß 6 Zoll) Spur", "de"],
    ["a track of 1,067 mm (3 ft 6 in) gauge", "рельсы шириной 1067 мм (3 фута и 6 дюймов)", "ru"],
    ["a track of 1,067 mm (3 ft 6 in) gauge", "vías de 1067 mm de ancho", "es"],
    ["a track of 1,435 mm (4 ft 8 1/2 in) gauge", "1.435 mm (4 ft 8 1/2 in)", "ro"],
    ["a track of 1,435 mm (4 ft 8 1/2 in) gauge", "1.435 مليمتر (4 أقدام و8 إنشات ونصف)", "ar"],
    ["They released 2.5 gigatons of gas.", "排放了25亿吨气体。", "zh-Hans"],
    ["They released 2.5 gigatons of gas.", "Họ thải ra 2,5 tỷ tấn khí.", "vi"],
    ["They released 2.5 gigatons of gas.", "أطلقت 2.5 مليار طن من الغاز.", "ar"],
    // A year is the end of its date.
    [
      "in the first week of March 1981, 30% of the mills stood still",
      "in der ersten Woche des März 1981 standen 30 % der Mühlen still",
      "de",
    ],
    [
      "In 1980 it rained. In March 1981, 30% of the mills stood still.",
      "В 1980 шли дожди. В марте 1981 года 30 % мельниц стояли.",
      "ru",
    ],
    // Lists and spans of years.
    [
      "In 1412 it burned. Fires followed in 1513, 1544 and 1561.",
      "Năm 1412 nó bị cháy. Hỏa hoạn xảy ra năm 1513, 1544 và 1561.",
      "vi",
    ],
    [
      "The river froze 14 times between 1422 and 1518.",
      "С 1422 по 1518 год река замерзала 14 раз.",
      "ru",
    ],
    ["The port lost 20 ships in 1731–32.", "1731-32年，该港损失了20艘船。", "zh-Hans"],
    // Equal values answer one another in any order.
    [
      "a number over 1; so 5 is one because 1 and 5 divide it",
      "eine Zahl über eins; so ist 5 eine, weil 1 und 5 sie teilen",
      "de",
    ],
    [
      "4 is none because it has the divisor 2 in addition to 1.",
      "4 ist keine, weil sie zusätzlich zu 1 den Teiler 2 hat.",
      "de",
    ],
    ["the set {0,1} of digits", "el conjunto de las cifras 0 y 1", "es"],
    ["the set {0,1} of digits", "数字的集合{0,1}", "zh-Hans"],
    ["It burned in 1513, 1544 and 1561.", "它在1513,1544和1561年被烧毁。", "zh-Hans"],
    ["It burned in 1512–14 and 1544.", "它在1512-14,1544年被烧毁。", "zh-Hans"],
    // Roman capitals, ranks and centuries.
    ["They won Games XXIV with two goals.", "فازوا بالألعاب 24 بهدفين.", "ar"],
    ["in the 16th and 17th centuries", "في القرنين السادس عشر والسابع عشر", "ar"],
    ["ranked 12th", "في المرتبة الثانية عشر", "ar"],
    // Clocks of games, measures that keep both their units, a postposition.
    ["With 4:37 left they scored.", "比赛还剩 4 分 37 秒时他们得分。", "zh-Hans"],
    [
      "from 4,200 to 5,900 square kilometres (1,600 to 2,300 sq mi)",
      "từ 4.200 đến 5.900 km vuông (1.600 đến 2.300 dặm vuông)",
      "vi",
    ],
    [
      "from 4,200 to 5,900 square kilometres (1,600 to 2,300 sq mi)",
      "4,200 से बढ़कर 5,900 वर्ग किलोमीटर (1,600 से 2,300 वर्ग मील)",
      "hi",
    ],
    // Words that hold a number.
    ["a five-voice tune in three dimensions", "eine fünfstimmige Melodie, dreidimensional", "de"],
    ["an army of forty thousand men", "сорокатысячная армия", "ru"],
    ["They burned it with O\n2 gas.", "Его сожгли в кислороде.", "ru"],
    ["The satellite stands at 28.5°E.", "El satélite está a 28.5°E.", "es"],
    // No months.
    ["They lived in St. Augustine in July.", "Sie lebten im Juli in St. Augustine.", "de"],
    [
      "He left in mid-June 2013. Later he came back.",
      "A plecat la mijlocul lui iunie 2013. Mai târziu s-a întors.",
      "ro",
    ],
    ["390 trees divided into 16 kinds", "16 türe ayrılan 390 ağaç", "tr"],
  ])("%s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});

describe("what is still wrong in it", () => {
  it.each([
    ["a track of 1,067 mm (3 ft 6 in) gauge", "Gleise mit 1.067 mm (3 Fuß 7 Zoll) Spur", "de"],
    ["They released 2.5 gigatons of gas.", "排放了25万吨气体。", "zh-Hans"],
    ["The port lost 20 ships in 1731–32.", "1731-32年，该港损失了30艘船。", "zh-Hans"],
    ["the set {0,1} of digits", "el conjunto de las cifras 0 y 2", "es"],
    ["an army of forty thousand men", "пятидесятитысячная армия", "ru"],
    ["With 4:37 left they scored.", "比赛还剩 4 分 38 秒时他们得分。", "zh-Hans"],
    ["ranked 12th", "في المرتبة الثالثة عشر", "ar"],
    [
      "in the first week of March 1981, 30% of the mills stood still",
      "in der ersten Woche des März 1981 standen 31 % der Mühlen still",
      "de",
    ],
  ])("%s", (source, target, locale) => {
    expect(told(source, target, locale)).not.toEqual([]);
  });
});

describe("numbers of an encyclopedia that were misread", () => {
  it.each([
    ["5 ft 3 in, 4 ft 8 1/2 in", "en", "5.25 foot 113/24 foot"],
    ["2.700 mile, 1 milimetru, 3 mil.", "ro", "2700 1 3000000"],
    ["760 χιλιοστών", "el", "760"],
  ])("%s", (text, locale, mentions) => {
    expect(read(text, locale)).toBe(mentions);
  });
});
