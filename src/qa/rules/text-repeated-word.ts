import type { Rule } from "../rule.ts";
import { mayRepeat } from "../may-repeat.ts";
import { languageOf } from "../scripts.ts";

/** `text/repeated-word`: the same word twice in a row. */
export const repeatedWord: Rule = {
  id: "text/repeated-word",
  severity: "warning",
  fix: "likely",
  summary: "No word stands twice in a row by accident.",
  explanation:
    "“the the” slips in where a sentence was changed. Languages that double words on purpose (Hindi, Vietnamese, Indonesian, Turkish, Chinese …), names (Duran Duran), and pairs that grammar makes (German “die die”, French “nous nous”, English “had had”) are left alone, and so is everything where the source repeats a word, too.",
  examples: [
    {
      source: "Those who read win.",
      target: "Die, die die Zeitung lesen, siegen.",
      targetLocale: "de",
    },
    { source: "We are sorry.", target: "Nous nous excusons.", targetLocale: "fr" },
    { source: "Each day is new.", target: "Ngày ngày đều mới.", targetLocale: "vi" },
    { source: "Again it rains.", target: "बार बार बारिश होती है।", targetLocale: "hi" },
    { source: "A concert of Duran Duran", target: "Un concert de Duran Duran", targetLocale: "fr" },
    {
      source: "He reads the book.",
      target: "Er liest das Buch in in der Bahn.",
      targetLocale: "de",
      says: ["Expected “in” once, found it twice in a row"],
    },
    {
      source: "It is not true.",
      target: "No es es verdad.",
      targetLocale: "es",
      says: ["Expected “es” once, found it twice in a row"],
    },
  ],
  check({ sourceShown, targetShown, targetLocale, context }, report) {
    const language = languageOf(targetLocale);
    if (DOUBLING.has(language) || context.role === "code") return;
    if (!mayRepeat(targetShown) || !hasRepetition(targetShown) || hasRepetition(sourceShown))
      return;
    const fine = FINE[language];
    for (const { index, groups, 0: pair } of targetShown.matchAll(REPEATED)) {
      const word = groups!.word!;
      if (
        fine?.has(word.toLowerCase()) ||
        /^\p{Lu}/u.test(pair.trimEnd().slice(word.length).trim())
      )
        continue;
      // A longer word may be doubled to stress it.
      const unsure = word.length > 3 && !SURE.has(language);
      const start = index + word.length;
      const end = index + pair.length;
      report({
        message: `Expected “${word}” once, found it twice in a row`,
        ...(unsure && { severity: "info" }),
        targetSpan: { start: index, end },
        found: pair,
        fix: [{ span: { start, end }, text: "" }],
      });
    }
  },
};

/** The pattern of `mayRepeat`'s law. */
export const REPEATED =
  /(?<![\p{L}\p{N}\p{M}'’_-])(?<word>\p{L}[\p{L}\p{M}]*)[ \u00A0]+\k<word>(?![\p{L}\p{N}\p{M}'’_-])/giu;

function hasRepetition(text: string): boolean {
  REPEATED.lastIndex = 0;
  const found = REPEATED.test(text);
  REPEATED.lastIndex = 0;
  return found;
}

/** Languages that double words on purpose, or that are not written with blanks between words. */
const DOUBLING = new Set(
  "as bn bo fa fil gu hi id ja jv km kn ko lo ml mr ms my ne or pa sd si su sw ta te th tl tr ug ur vi yo yue zh zu".split(
    " ",
  ),
);

/** Languages in which a doubled longer word is hardly ever meant. */
const SURE = new Set(["de", "en", "fr", "nl", "sv", "da", "nb", "pl"]);

/** Pairs that grammar makes. */
const FINE: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(["die", "der", "das", "den", "dem", "sie", "ihr", "wie", "sehr"]),
  en: new Set(["had", "that", "is", "her", "very", "so", "no"]),
  es: new Set(["no", "muy", "casi", "nos"]),
  fr: new Set(["nous", "vous", "très", "en", "y"]),
  it: new Set(["via", "piano", "poco", "ci", "vi", "si", "man"]),
  nl: new Set(["die", "dat", "je", "ze", "er", "heel"]),
  pl: new Set(["bardzo", "no"]),
  pt: new Set(["nos", "logo", "muito", "se"]),
  ru: new Set(["еле", "очень", "да", "нет"]),
  uk: new Set(["ледь", "дуже", "так", "ні"]),
  ar: new Set(["جدا", "جدًا"]),
  sv: new Set(["det", "som", "den"]),
  da: new Set(["der", "det", "den"]),
};
