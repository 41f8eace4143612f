import { ATTRIBUTE_LISTS } from "../../text/heading-attributes.ts";
import { splitWords } from "../../text/words.ts";
import { beginAlike, letters } from "../begin-alike.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { languageOf } from "../scripts.ts";

/** `text/untranslated`: a translation that says the same words as the source. */
export const untranslated: Rule = {
  id: "text/untranslated",
  severity: "warning",
  summary: "A translation does not repeat the source.",
  explanation:
    "Where the translation has the very words of the source, it was most likely forgotten. Names, code (with whole code blocks), icons (`:gear:`), attributes (`{ .wide }`), names of a program in quotation marks, numbers, addresses, titles of works inside a link and single words that two languages share are fine, and so are languages that are written alike. Two or three words that could be a name are only mentioned. A text that has to stay as it is can be confirmed by the state `reviewed`.",
  examples: [
    { source: "Software", target: "Software", targetLocale: "de", because: "One word, shared." },
    { source: "Kim Jong Un", target: "Kim Jong Un", targetLocale: "fr", because: "A name." },
    { source: "`npm ci` 12.4", target: "`npm ci` 12.4", targetLocale: "ja" },
    {
      source: ":gear:{ .wide title=left } Event: 'page-is-at-the-end'",
      target: ":gear:{ .wide title=left } Event: 'page-is-at-the-end'",
      targetLocale: "de",
      because: "An icon, its attributes, a word that two languages share, and a name of a program.",
    },
    {
      source: "[The social contract](https://x.org), Jane Doe",
      target: "[The social contract](https://x.org), Jane Doe",
      targetLocale: "ja",
      because: "A work that has no other title.",
    },
    { source: "Colour of the year", target: "Colour of the year", targetLocale: "en-GB" },
    {
      source: "State media is silent about the deaths.",
      target: "State media is silent about the deaths.",
      targetLocale: "de",
      says: ["Expected a translation, found the words of the source"],
    },
    {
      source: "Read the **whole** story",
      target: "Read the whole story",
      targetLocale: "fr",
      says: ["Expected a translation, found the words of the source"],
    },
  ],
  check(pair, report) {
    if (pair.state === "reviewed" || pair.context.role === "code") return;
    if (isSameLanguage(pair.sourceLocale, pair.targetLocale)) return;
    // To cut words takes long, and to see whether it is needed does not.
    if (!hasSameLetters(pair) || isCited(pair.source)) return;
    const words = wordsOf(pair);
    const certainty = judge(words);
    if (certainty === "quiet") return;
    report({
      message: "Expected a translation, found the words of the source",
      ...(certainty === "unsure" ? { severity: "info" } : {}),
      sourceSpan: { start: 0, end: pair.source.length },
      targetSpan: { start: 0, end: pair.target.length },
    });
  },
};

function hasSameLetters({ sourceShown, targetShown }: Pair): boolean {
  if (Math.abs(sourceShown.length - targetShown.length) > sourceShown.length) return false;
  if (!beginAlike(sourceShown, targetShown)) return false;
  const source = letters(sourceShown);
  return source !== "" && source === letters(targetShown);
}

/** The words of the source: what stays as it is stays so in most locales. */
function wordsOf({ sourceWords, sourceLocale }: Pair): readonly string[] {
  const key = `${sourceLocale} ${sourceWords}`;
  let words = cut.get(key);
  if (!words) {
    words = splitWords(sourceWords.replace(NO_WORDS, " "), sourceLocale).flatMap(({ text }) =>
      HAS_LETTER.test(text) ? [text] : [],
    );
    if (cut.size >= 500) cut.clear();
    cut.set(key, words);
  }
  return words;
}

/**
 * What has letters and is no words: an icon by its name, a list of attributes behind what it is about, what a program
 * calls something, in quotation marks.
 */
const NO_WORDS = new RegExp(
  String.raw`:[a-z\d][a-z\d_+-]*:|${ATTRIBUTE_LISTS.source}|(["'])(?=[\w$]*[-_.:/])[\w$.:/-]+\1`,
  "gu",
);

const HAS_LETTER = /\p{L}/u;
const cut = new Map<string, readonly string[]>();

/** Small words of English that no name or title in another language has. */
const SMALL = new Set(
  "a about after and are as at be been but by can do does for from had has have how if in into is it its not of on or our so that the their there these they this those to was we were what when where which who will with you your".split(
    " ",
  ),
);

function judge(words: readonly string[]): "sure" | "unsure" | "quiet" {
  const small = words.filter((word) => SMALL.has(word)).length;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const cased = words.some((word) => /^[\p{Lu}\p{Ll}]/u.test(word));
  // Everything with a capital: a name or a title. A quotation or a link: the title of a work.
  if (words.length < 2 || (cased && lower === 0 && words.length < 4)) return "quiet";
  if (
    small >= 2 ||
    (small === 1 && words.length >= 3) ||
    lower >= 4 ||
    (!cased && words.length >= 4)
  ) {
    return "sure";
  }
  return lower === 0 && small === 0 ? "quiet" : "unsure";
}

/** Whether the text is a title or a quotation with its source: kept in the original as a rule. */
function isCited(text: string): boolean {
  const rest = text.trim().replace(/^\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/, "");
  // A title in a link, alone or with the names of its authors; a signature.
  return (rest !== text.trim() && !/(?<!\p{L})\p{Ll}{2}/u.test(rest)) || /^[—–]/.test(rest);
}

/** Whether two locales are written alike, so that the same words can be right. */
function isSameLanguage(one: string, other: string): boolean {
  const alike = (locale: string): string => ALIKE[languageOf(locale)] ?? languageOf(locale);
  return alike(one) === alike(other);
}

const ALIKE: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  hr: "sh",
  bs: "sh",
  sr: "sh",
  cnr: "sh",
  ms: "id",
  zsm: "id",
  cmn: "zh",
  yue: "zh",
};
