import { classAt } from "./chars.ts";
import type { Lexicon, Word } from "./lexicon.ts";

/**
 * The longest form of the lexicon that starts here and ends at the end of a word. Right after a
 * number (`counted`) stop words do not hold.
 */
export function longestWord(
  s: string,
  i: number,
  { words, lengths }: Lexicon,
  counted = false,
): { word: Word; end: number } | undefined {
  const first = s.charCodeAt(i);
  const pairs = lengths[startOf(first, s.charCodeAt(i + 1))];
  if (pairs !== undefined) {
    for (const length of pairs) {
      const end = i + length;
      if (end > s.length || (classAt(s, end - 1) === 1 && classAt(s, end) === 1)) continue;
      const word = words.get(s.slice(i, end));
      if (word !== undefined && !(counted && word.marks?.has("stop"))) return { word, end };
    }
  }
  if (lengths[startOf(first, Number.NaN)] === undefined) return undefined;
  if (classAt(s, i) === 1 && classAt(s, i + 1) === 1) return undefined;
  const word = words.get(s[i] ?? "");
  return word === undefined || (counted && word.marks?.has("stop"))
    ? undefined
    : { word, end: i + 1 };
}

/** How many places the table of first characters has. */
export const START_PLACES = 0x20_00;

/** The place of two first characters in that table, which others may share; NaN for no second one. */
export function startOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ Math.imul(second | 0, 97)) & (START_PLACES - 1);
}
