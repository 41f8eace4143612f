import { describe, expect, it } from "vitest";
import { checkNumbers, explainNumbers, showMention } from "../../../src/qa/numbers/index.ts";

const shown = (source: string, target: string, locale: string): string[] =>
  explainNumbers(source, target, "en", locale).answers.map(
    ({ how, source: from, target: to }) =>
      `${from === undefined ? "–" : showMention(from)} ${how} ${to === undefined ? "–" : showMention(to)}`,
  );

describe("what was read and how it was matched", () => {
  it("names every value of both sides once", () => {
    expect(
      shown("12,000 troops, 4,000 of them at 5 miles", "1만2000명, 이 중 4000명, 8km", "ko"),
    ).toEqual(["12000 equal 12000", "4000 equal 4000", "5 mile converted 8 kilometer"]);
  });

  it("says what is missing, added and changed", () => {
    expect(shown("In 2019, 300 came", "2019 kamen 30, am 5. Mai", "de")).toEqual([
      "2019 equal 2019",
      "300 changed 30",
      "– added --05-05",
      "– added --05-05",
    ]);
  });

  it("says when digits only answer against the convention of the locale", () => {
    expect(shown("12,000 men", "12,000 Mann", "de")).toEqual(["12000 convention 12"]);
  });

  it("says whether number words are read", () => {
    expect(explainNumbers("three", "üç", "en", "tr").wordsRead).toBe(true);
    expect(explainNumbers("three", "სამი", "en", "ka").wordsRead).toBe(false);
  });
});

describe("what could not be checked", () => {
  it("is counted by why", () => {
    const { unchecked } = checkNumbers("three men, 500 days", "სამი კაცი, 500 დღე", "en", "ka");
    expect(unchecked).toEqual({ vague: 0, words: 0, unread: 1 });
    expect(checkNumbers("a second time", "noch einmal", "en", "de").unchecked.vague).toBe(1);
  });
});

describe("values that have changed places", () => {
  const rules = (source: string, target: string, locale: string): string[] =>
    checkNumbers(source, target, "en", locale).findings.map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );

  it.each([
    ["4,000 of the 12,000 left", "12.000 der 4.000 gingen", "de", "numbers/swapped error"],
    ["480 kilometres in 22 minutes", "22 Kilometer in 480 Minuten", "de", "numbers/swapped error"],
    ["23.7% to $9.84", "9,84 % auf 23,7 Dollar", "de", "numbers/swapped error"],
    ["Hall 3 is 620 metres long", "Halle 620 ist 3 Meter lang", "de", "numbers/swapped error"],
    ["Nov. 5, 2024", "2024年5月11日", "ja", "numbers/date error"],
    [
      "700 people left by December 31",
      "31 personas se fueron antes del 700 de diciembre",
      "es",
      "numbers/date warning",
    ],
    [
      "it cost $2,900 in 2021",
      "es kostete 2021 Dollar im Jahr 2900",
      "de",
      "numbers/swapped error",
    ],
  ])("%s: %s", (source, target, locale, expected) => {
    expect(rules(source, target, locale)).toContain(expected);
  });

  it.each([
    ["It looked at 118 factories in 17 countries", "17カ国の118工場を調べた", "ja"],
    [
      "2 hours and 15 minutes instead of 1 hour and 20 minutes",
      "1 saat 20 dakika yerine 2 saat 15 dakika",
      "tr",
    ],
    [
      "the cost rose from $2.4 billion to $3.1 billion",
      "die Kosten stiegen von 2,4 auf 3,1 Milliarden Dollar",
      "de",
    ],
    ["temperatures of −20 °C", "temperaturas de 20 grados bajo cero", "es"],
    ["by 4:30 p.m. on Monday", "a las 16.30 del lunes", "es"],
    ["I lasted three and a half years", "j’ai tenu trois ans et demi", "fr"],
    ["340 acres", "138 hektarlık bir arazi", "tr"],
    ["fell below 50,000", "50 binin altına düştü", "tr"],
    ["a woman of 67", "امرأة في السابعة والستين", "ar"],
  ])("is not said of %s: %s", (source, target, locale) => {
    expect(rules(source, target, locale).filter((rule) => !rule.endsWith("info"))).toEqual([]);
  });
});
