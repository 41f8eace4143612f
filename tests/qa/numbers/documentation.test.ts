import { expect, test } from "vitest";
import { checkNumbers } from "../../../src/qa/numbers/index.ts";
import { checkUnit } from "../../../src/qa/check-unit.ts";

/** What documentation writes with figures: nothing but notes is to be said. */
const RIGHT: readonly (readonly [locale: string, source: string, target: string])[] = [
  // What was left in the source's words is written as the source's language writes it.
  [
    "de",
    "Plans with fees of up to $1,500 per month are out.",
    "Vieles. Plans with fees of up to $1,500 per month are out.",
  ],
  // Bounds of intervals are no decimals.
  ["ja", "the buckets (0,5],(5,20] are", "バケット (0,5],(5,20] は"],
  // The address of a machine is no number of thousands.
  ["fr", "Connect to 10.118.190.201 first.", "Connectez-vous d’abord à 10.118.190.201."],
  ["de", "Connect to 10.118.190.201 first.", "Verbinde dich zuerst mit 10.118.190.201."],
  // Versions that begin with their year.
  ["pl", "Since Storm 2024.3 it works.", "Działa od wersji Storm 2024.3."],
  // Two places after the point and a percent sign are no time of day.
  ["id", "at a rate of 7.45%", "dengan laju 7,45%"],
  // Publications and series with a hyphen.
  ["cs", "as ISO 610-12b says", "jak říká ISO 610-12B"],
  ["fr", "as ISO 610-12b says", "comme le dit ISO 610-12 B"],
  ["zh-Hans", "as ISO 610-12b says", "如ISO 610-12b所述"],
  ["fr", "the 2-4-x series", "la série 2.4"],
  // Bytes in hexadecimal.
  ["es", "written as '%4B' there", "escrito como '%4B' allí"],
  // Abbreviations that are said in words.
  ["fr", "Use B2B services with 2FA.", "Utilisez des services interentreprises à double facteur."],
  ["ja", "Deploy it to K8s.", "Kubernetesにデプロイします。"],
  ["es", "Add l10n support.", "Añade soporte de localización."],
  ["it", "a scale of 20pt", "una scala a 20 punti"],
  ["de", 'such as "Secret42"', "wie „Geheim42“"],
  // All of them.
  ["ru", "It moves 100% of the traffic.", "Переносит весь трафик."],
  ["ja", "Add it to each of your three pages.", "各ページに追加します。"],
  ["it", "All four files are read.", "Tutti i file vengono letti."],
  // The base of a number, and ranks.
  ["ja", "a hex string", "16進数の文字列"],
  ["ko", "the hexadecimal digits", "16진수 숫자"],
  ["ja", "It stays at #8, for the third time.", "3回連続で第8位です。"],
  ["zh-Hans", "the top 10 risks", "十大风险"],
  ["zh-Hans", "again after ten minutes", "十分钟后再来"],
  ["ko", "rank 1 of the top ten", "톱 10에서 1위"],
  ["nl", "Sept 17, 2021", "17 sept 2021"],
  ["ja", "(-6% from last year)", "（昨年から-6%）"],
  ["ja", "15x to 30x (15 to 30 times smaller)", "15分の1から30分の1"],
  ["ja", "a code in the 500 range other than 503", "503以外の500番台のコード"],
  ["ko", "We mean Vue 2, not the newer Vue 3.", "최신 Vue 3이 아닌 Vue 2입니다."],
  ["ru", "Layout 101", "Основы вёрстки"],
  ["de", "some 10^14 bits", "rund 10¹⁴ Bit"],
  ["ar", "of the form k3 + 1", "من الشكل ن3 + 1"],
  ["fr", "some 1014 bits", "quelque 10^14 bits"],
];

test.each(RIGHT)("nothing is said in %s of “%s”", (locale, source, target) => {
  const { findings } = checkNumbers(source, target, "en", locale);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

/** What stays a finding beside them. */
const WRONG: readonly (readonly [locale: string, source: string, target: string, says: string])[] =
  [
    [
      "de",
      "up to $1,500 a month",
      "bis zu $1,500 im Monat",
      "Expected 1.500, found 1,500, which reads as another number in de",
    ],
    ["de", "A rate of 100.00%", "Ein Anteil von 100.00 %", "Expected 100,00, found 100.00"],
    [
      "de",
      "IP 10.118.190.201",
      "IP 10.118.190.210",
      "Expected 10.118.190.201, found 10.118.190.210",
    ],
    ["fr", "as ISO 610-12b says", "comme le dit ISO 610-13b", "Expected 610-12b, found 610-13b"],
    ["de", "some 10^14 bits", "rund 1014 Bit", "Expected 10, found 1014 Bit"],
    ["fr", "Use U2F keys.", "Utilisez des clés U3F.", "Expected U2F, found U3F"],
    ["ru", "It moves 100% of the traffic.", "Переносит трафик.", "Expected 100%, found nothing"],
    [
      "it",
      "All four files are read.",
      "Tutti e cinque i file vengono letti.",
      "Expected four (4), found cinque",
    ],
  ];

test.each(WRONG)("in %s, of “%s” as “%s”: %s", (locale, source, target, says) => {
  const { findings } = checkNumbers(source, target, "en", locale);
  expect(findings.map(({ message }) => message)).toContain(says);
});

/** Markup that stands between the digits, or around them. */
const MARKED: readonly (readonly [locale: string, source: string, target: string])[] = [
  ["fr", "274k pages", "274&nbsp;000 pages"],
  ["de", "in 2.5 hours", String.raw`in 2\,5 Stunden`],
  ["zh-Hans", "It listens on port 8080.", "它监听 `8080` 端口。"],
  ["es", "Linux `5.8+` is needed.", "Se necesita Linux 5.8 o posterior."],
  ["de", "![logo](a.png) Start", '![Logo](a.png){: style="width:80px" } Start'],
];

test.each(MARKED)("nothing is said in %s of “%s” as “%s”", (targetLocale, source, target) => {
  const found = checkUnit({
    source,
    target,
    sourceLocale: "en",
    targetLocale,
    state: "translated",
    context: { role: "paragraph" },
    grammar: {
      syntax: "md",
      slot: "phrasing",
      definitions: new Set(),
      footnotes: new Set(),
      math: false,
    },
  });
  expect(found.filter(({ rule }) => rule.startsWith("numbers/"))).toEqual([]);
});

test("a text that is another one has one finding, and notes", () => {
  const target = "Es kostet 31 Euro, hat 42 Seiten, 53 Bilder, 64 Tafeln und 75 Karten.";
  const { findings } = checkNumbers("It is a book.", target, "en", "de");
  const loud = findings.filter(({ severity }) => severity !== "info");
  expect(loud.map(({ message }) => message)).toEqual([
    "Expected no number, found 31 Euro (and 4 more)",
  ]);
  expect(findings).toHaveLength(5);
});
