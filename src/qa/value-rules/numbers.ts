import type { RulePage } from "../rule.ts";

/** The rules `numbers/…`: what one reading of the values of both texts can say. */
export const numberRules: readonly RulePage[] = [
  {
    id: "numbers/value",
    severity: "error",
    fix: "likely",
    summary: "A number has the value that it has in the source.",
    explanation:
      "Values are compared, not digits: `12,000`, `12.000`, `12 тыс.` and `1만2000` are one number. Where digits disagree with digits it is an error; where a number is spelled out it is a warning, since words can be read in more than one way, and so it is where money is told in a currency that the source does not speak of. If the translation is right (the source was wrong, or a figure was converted), accept the finding with the reason.",
    examples: [
      { source: "12,000 soldiers", target: "12 тыс. солдат", targetLocale: "ru" },
      { source: "12,000 soldiers", target: "1만2000명의 병사", targetLocale: "ko" },
      { source: "twenty-five people", target: "fünfundzwanzig Leute", targetLocale: "de" },
      {
        source: "5 miles away",
        target: "8 km entfernt",
        targetLocale: "de",
        because: "A conversion within four per cent is taken for one.",
      },
      {
        source: "12,000 soldiers",
        target: "1.200 Soldaten",
        targetLocale: "de",
        says: ["Expected 12,000 (12.000), found 1.200"],
      },
      {
        source: "twenty-five people",
        target: "zweiundfünfzig Leute",
        targetLocale: "de",
        says: ["Expected twenty-five (25), found zweiundfünfzig"],
      },
    ],
  },
  {
    id: "numbers/missing",
    severity: "error",
    summary: "Every number of the source is in the translation.",
    explanation:
      "A value that stands nowhere in the translation of the block is missing; it may have moved to another sentence. Numbers that a language may leave out or write as a word of another kind (one, both, a second) never raise an alarm. Small numbers are a warning, larger ones, percentages and amounts of money an error. 100 %, which may mean no more than wholly, and the second of two amounts in two currencies are a warning. “All three” may be said by “all” alone, and an abbreviation with a figure in it (P2P, 2FA, K8s) in words.",
    examples: [
      {
        source: "It took two and a half years.",
        target: "2,5 Jahre dauerte es.",
        targetLocale: "de",
      },
      { source: "Both agreed.", target: "Die zwei waren sich einig.", targetLocale: "de" },
      {
        source: "It cost 15 percent of 40 millions.",
        target: "Es kostete 15 Prozent.",
        targetLocale: "de",
        says: ["Expected 40, found nothing"],
      },
    ],
  },
  {
    id: "numbers/added",
    severity: "warning",
    summary: "A translation brings in no number of its own.",
    explanation:
      "A number that the source does not have is often a slip of the hand or a leftover of another text. Years and times, which translators add to explain a date, are only mentioned.",
    examples: [
      { source: "He walked for hours.", target: "Er ging stundenlang.", targetLocale: "de" },
      {
        source: "He walked home.",
        target: "Er ging 14 Kilometer nach Hause.",
        targetLocale: "de",
        says: ["Expected no number, found 14 Kilometer"],
      },
    ],
  },
  {
    id: "numbers/swapped",
    severity: "error",
    summary: "Numbers stand with what they count.",
    explanation:
      "Both numbers are there, but each in the other's place. “4,000 of the 12,000” turned round is an error, and so is a number that changed its unit with another; a mere change of order is a warning, or only mentioned where the grammar of the language turns sentences round. A warning is also a part that is larger than its whole, a number at a word that both texts share where the source has another one there, and a value that the source spells out and that changed places with another.",
    examples: [
      {
        source: "4,000 of the 12,000 soldiers died.",
        target: "Von den 12.000 Soldaten starben 4.000.",
        targetLocale: "de",
        because: "The words say which number is the part.",
      },
      {
        source: "4,000 of the 12,000 soldiers died.",
        target: "12.000 der 4.000 Soldaten starben.",
        targetLocale: "de",
        says: ["Expected 4,000 of the 12,000, found 12.000 der 4.000"],
      },
      {
        source: "Paris has 20 lines and 300 stops.",
        target: "Paris hat 300 Linien und 20 Haltestellen.",
        targetLocale: "de",
        says: ["Expected 20 lines and 300, found 300 Linien und 20"],
      },
      {
        source: "One in six pupils walks.",
        target: "生徒の6人に1人が歩く。",
        targetLocale: "ja",
        because: "Japanese says the whole first.",
      },
      {
        source: "One in six pupils walks.",
        target: "生徒の1人に6人が歩く。",
        targetLocale: "ja",
        says: ["Expected One in six, found 1人に6"],
      },
      {
        source: "The ball fell into the water at the par-4 17th hole.",
        target: "La bola cayó al agua en el hoyo 17 par 4.",
        targetLocale: "es",
        because: "“par” went with its number.",
      },
      {
        source: "The ball fell into the water at the par-4 17th hole.",
        target: "La bola cayó al agua en el hoyo 4 par 17.",
        targetLocale: "es",
        says: ["Expected par-4, found par 17"],
      },
    ],
  },
  {
    id: "numbers/range",
    severity: "error",
    summary: "A range keeps both its ends, in their order.",
    explanation:
      "One scale word may serve both ends (20–25 тыс.). An end that is gone, another end, or ends that changed places are errors; where the numbers are small, a warning.",
    examples: [
      {
        source: "between 20,000 and 25,000 people",
        target: "от 20 до 25 тыс. человек",
        targetLocale: "ru",
      },
      {
        source: "between 20,000 and 25,000 people",
        target: "от 25 до 20 тыс. человек",
        targetLocale: "ru",
        says: ["Expected 20,000 and 25,000, found 25 до 20 тыс."],
      },
      {
        source: "20–25 people",
        target: "20 Leute",
        targetLocale: "de",
        says: ["Expected 25 (in 20–25), found nothing"],
      },
    ],
  },
  {
    id: "numbers/date",
    severity: "error",
    summary: "Dates name the same day, month, weekday and year.",
    explanation:
      "Dates are read by name or number and in any order. Another month, weekday, day or year is an error; a part that was left out is a warning.",
    examples: [
      { source: "In October 2024", target: "2024년 10월에", targetLocale: "ko" },
      {
        source: "in October 2024",
        target: "im November 2024",
        targetLocale: "de",
        says: ["Expected October (in October 2024), found November 2024"],
      },
      {
        source: "On Monday, October 15",
        target: "Am Dienstag, dem 15. Oktober",
        targetLocale: "de",
        says: ["Expected Monday, found Dienstag"],
      },
    ],
  },
  {
    id: "numbers/unit",
    severity: "error",
    summary: "An amount keeps its currency, unit or percent sign.",
    explanation:
      "Symbols, codes and words of a unit are the same unit. Another currency or unit for the same number is an error, a unit that was lost a warning.",
    examples: [
      {
        source: "It costs $5 million.",
        target: "Es kostet 5 Mio. US-Dollar.",
        targetLocale: "de",
      },
      {
        source: "It costs $5 million.",
        target: "Es kostet 5 Millionen Euro.",
        targetLocale: "de",
        says: ["Expected $5 million, found 5 Millionen Euro"],
      },
      {
        source: "15% of them",
        target: "15 von ihnen",
        targetLocale: "de",
        says: ["Expected 15%, found 15"],
      },
    ],
  },
  {
    id: "numbers/convention",
    severity: "error",
    fix: "certain",
    summary: "Numbers are written the way their locale reads them.",
    explanation:
      "The value is meant right, but `12,000` in German reads as twelve. Where the locale would read another number it is an error, otherwise a warning. `calque check --fix` writes the number with the locale's separators. A document with four or more of them has one such finding, which says how many more numbers there are; these are notes. What stands in words that were left in the source's language follows that language.",
    examples: [
      { source: "12,000 soldiers", target: "12 000 soldats", targetLocale: "fr" },
      {
        source: "12,000 soldiers",
        target: "12,000 Soldaten",
        targetLocale: "de",
        says: ["Expected 12.000, found 12,000, which reads as another number in de"],
      },
      {
        source: "3.5 tonnes",
        target: "3.5 Tonnen",
        targetLocale: "de",
        says: ["Expected 3,5, found 3.5"],
      },
    ],
  },
];
