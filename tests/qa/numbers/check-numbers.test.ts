import { describe, expect, it } from "vitest";
import { checkNumbers } from "../../../src/qa/numbers/index.ts";

/** `rule severity: message` for each finding. */
function check(source: string, target: string, locale: string): string[] {
  return checkNumbers(source, target, "en", locale).findings.map(
    ({ rule, severity, message }) => `${rule} ${severity}: ${message}`,
  );
}

describe("checkNumbers is quiet when the translator is right", () => {
  const pairs: readonly (readonly [locale: string, source: string, target: string])[] = [
    [
      "de",
      "as many as 12,000 troops, 4,000 of them killed",
      "bis zu 12.000 Soldaten, 4000 davon gefallen",
    ],
    ["de", "20,000 to 25,000 soldiers", "20 bis 25 Tausend Soldaten"],
    ["fr", "between 20,000 and 25,000 soldiers", "de 20 à 25 000 soldats"],
    ["es", "12,000 troops in October of last year", "12 mil soldados en octubre del año pasado"],
    ["uk", "12,000 troops in October of last year", "12 тис. військових у жовтні минулого року"],
    ["uk", "about 4,000 killed", "близько чотирьох тисяч загиблих"],
    ["ar", "12,000 troops in October", "١٢ ألف جندي في تشرين الأول"],
    ["ar", "in February", "في فبراير/شباط"],
    ["ar", "20,000 to 25,000 soldiers", "ما بين 20 و25 ألف جندي"],
    ["hi", "20,000 to 25,000 soldiers on Monday", "सोमवार को 20 से 25 हज़ार सैनिक"],
    ["hi", "2.5 million people", "25 लाख लोग"],
    ["vi", "12,000 troops on Monday, October 7", "12 nghìn quân hôm thứ Hai, ngày 7 tháng 10"],
    ["ko", "12,000 troops", "1만2000명의 병력"],
    ["ko", "20,000 to 25,000 soldiers", "2만~2만5000명"],
    ["ja", "12,000 troops, first in five years", "5年ぶり、1万2千人の部隊"],
    ["ja", "4,000 of the 12,000", "12,000人のうち4,000人"],
    ["zh-Hant", "12,000 troops in October of last year", "去年十月的一萬兩千名士兵"],
    ["zh-Hant", "2.5 million dollars at 3:30 pm", "下午三點半，250萬美元"],
    ["pl", "4,000 in October", "cztery tysiące w październiku"],
    ["pt", "$3.2 billion", "US$ 3,2 bilhões"],
    ["de", "You may use one of them a second time", "Man kann ihn ein weiteres Mal verwenden"],
    ["fr", "the 19th century", "au XIXe siècle"],
    ["de", "It costs 5 miles (8 km)", "Es sind 5 Meilen (8 km)"],
    ["de", "the temperature fell 20 miles away", "32 Kilometer entfernt fiel die Temperatur"],
    ["de", "Python 3.12 runs on version 20.1.2", "Python 3.12 läuft auf Version 20.1.2"],
    ["ja", "third-party code for 30% of users", "サードパーティのコード、3割のユーザー"],
    ["zh-Hant", "COVID-19 in 2020", "2020年的新冠肺炎"],
    ["de", "9:00 am to 5:30 pm", "9 Uhr bis 17.30 Uhr"],
  ];
  it.each(pairs)("%s: %s", (locale, source, target) => {
    expect(check(source, target, locale)).toEqual([]);
  });
});

describe("checkNumbers finds what went wrong", () => {
  const cases: readonly (readonly [
    locale: string,
    source: string,
    target: string,
    finding: string,
  ])[] = [
    [
      "de",
      "12,000 troops",
      "1.200 Soldaten",
      "numbers/value error: Expected 12,000 (12.000), found 1.200",
    ],
    [
      "de",
      "12,000 troops",
      "12,000 Soldaten",
      "numbers/convention error: Expected 12.000, found 12,000, which reads as another number in de",
    ],
    ["ko", "12,000 troops", "12만 명", "numbers/value error: Expected 12,000, found 12만"],
    ["ja", "12,000 troops", "1万3千人", "numbers/value error: Expected 12,000, found 1万3千"],
    [
      "fr",
      "20,000 to 25,000 soldiers",
      "20 000 soldats",
      "numbers/range error: Expected 25\u202F000 (in 20,000 to 25,000), found nothing",
    ],
    [
      "de",
      "Copyright 2003-2025 The Foundation.",
      "Copyright 2003-2023 The Foundation.",
      "numbers/range error: Expected 2025 (in 2003-2025), found 2003-2023",
    ],
    [
      "es",
      "20,000 to 25,000 soldiers",
      "de 25.000 a 20.000 soldados",
      "numbers/range error: Expected 20,000 to 25,000, found 25.000 a 20.000",
    ],
    ["uk", "in October", "у листопаді", "numbers/date error: Expected October, found листопаді"],
    ["vi", "on Monday", "hôm thứ Ba", "numbers/date error: Expected Monday, found thứ Ba"],
    [
      "de",
      "4,000 of the 12,000",
      "12.000 von 4.000",
      "numbers/swapped error: Expected 4,000 of the 12,000, found 12.000 von 4.000",
    ],
    [
      "ja",
      "4,000 of the 12,000",
      "4,000人のうち12,000人",
      "numbers/swapped error: Expected 4,000 of the 12,000, found 4,000人のうち12,000",
    ],
    [
      "fr",
      "$5 million",
      "5 millions d'euros",
      "numbers/unit error: Expected $5 million, found 5 millions d'euros",
    ],
    [
      "de",
      "5 km and 10 kg",
      "10 km und 5 kg",
      "numbers/swapped error: Expected 5 km and 10 kg, found 10 km and 5 kg",
    ],
    [
      "es",
      "12,000 troops",
      "Soldados",
      "numbers/missing error: Expected 12,000 (12.000), found nothing",
    ],
    ["zh-Hant", "COVID-19", "COVID-18", "numbers/value error: Expected COVID-19, found COVID-18"],
    [
      "es",
      "next four days",
      "próximos tres días",
      "numbers/value warning: Expected four days (4), found tres días",
    ],
    ["de", "15% of users", "50 % der Nutzer", "numbers/value error: Expected 15%, found 50 %"],
    ["pl", "3:30 pm", "14:30", "numbers/value error: Expected 3:30 pm, found 14:30"],
    [
      "de",
      "4,000 killed; 20,000 to 25,000 more",
      "20.000 getötet; 4.000 bis 25.000 weitere",
      "numbers/swapped error: Expected 4,000 and 20,000 to 25,000, found 20.000 and 4.000 bis 25.000",
    ],
    [
      "ar",
      "in February",
      "في فبراير/مارس",
      "numbers/date warning: Expected no other month, found مارس",
    ],
    ["fr", "2.5 million", "2.5 millions", "numbers/convention warning: Expected 2,5, found 2.5"],
  ];
  it.each(cases)("%s: %s → %s", (locale, source, target, finding) => {
    expect(check(source, target, locale)).toEqual([finding]);
  });
});

describe("the fixes of checkNumbers", () => {
  const fixes: readonly (readonly [
    locale: string,
    source: string,
    target: string,
    fixed: string,
  ])[] = [
    ["de", "12,000 troops", "12,000 Soldaten", "12.000 Soldaten"],
    ["de", "12,000 troops", "1.200 Soldaten", "12.000 Soldaten"],
    ["fr", "2.5 million", "2.5 millions", "2,5 millions"],
    ["ja", "in 2024", "2023年に", "2024年に"],
    ["hi", "1,234,567 people", "1,234,568 लोग", "12,34,567 लोग"],
  ];
  it.each(fixes)("%s: %s → %s", (locale, source, target, fixed) => {
    const [finding] = checkNumbers(source, target, "en", locale).findings;
    const [edit] = finding?.fix ?? [];
    const { start, end } = edit?.span ?? { start: 0, end: 0 };
    expect(target.slice(0, start) + (edit?.text ?? "") + target.slice(end)).toBe(fixed);
    expect(checkNumbers(source, fixed, "en", locale).findings).toEqual([]);
  });
});
