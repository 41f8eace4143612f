import type { Lexicon } from "./lexicon.ts";
import { unknownWord, type Word } from "./word.ts";

/**
 * Read a Turkish number word or month with the endings of case and possession: "kırktan", "yirmisi", "sekizine",
 * "yedincisi", "Eylülünde". Number words are vague then: some of them are other words as well.
 */
export function turkishForm(run: string, { words }: Lexicon): Word | undefined {
  for (let end = run.length - 1; end >= Math.max(2, run.length - MOST); end -= 1) {
    const stem = run.slice(0, end);
    // "dördü": the t between vowels.
    const word = words.get(stem) ?? (stem === "dörd" ? words.get("dört") : undefined);
    if (word === undefined || OTHERS.has(stem) || !ENDING.test(run.slice(end))) continue;
    const { monthName, cardinal, ordinal, scale, marks } = word;
    if (marks?.has("stop") === true || word.short === true) continue;
    if (monthName !== undefined) return { ...unknownWord(), monthName, vague: word.vague };
    const rank = ordinal !== undefined;
    if (cardinal !== undefined || rank || scale !== undefined)
      return { ...unknownWord(), cardinal, ordinal, scale, vague: true };
  }
  return undefined;
}

const MOST = 8;

/** Possession, plural and case, as vowel harmony has them. */
const ENDING =
  /^(?:l[ae]r)?(?:s?[ıiuü])?(?:n?[ıiuü]n|n?[ıiuü]|y?[ae]|n[ae]|n?[dt][ae]n?|yl[ae])?$/u;

/** Forms whose endings make other words: "onu" is him, "altında" under, "yüzü" the face. */
const OTHERS = new Set(["on", "altı", "yüz", "bir", "bin", "ay", "ilk", "tek", "çift", "ocak"]);
