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
