import { classAt } from "./chars.ts";
import type { Lexicon, Word } from "./lexicon.ts";

/**
 * The longest form of the lexicon that starts here and ends at the end of a word. Right after a
 * number (`counted`) stop words do not hold.
 */
export function longestWord(
  s: string,
  i: number,
  { words, starts, lengths }: Lexicon,
  counted = false,
): { word: Word; end: number } | undefined {
  const kind = starts[startOf(s.charCodeAt(i), s.charCodeAt(i + 1))] ?? 0;
  if (kind !== 0) {
    for (const length of lengths.get(s.slice(i, i + 2)) ?? []) {
      const end = i + length;
      if (end > s.length || (classAt(s, end - 1) === 1 && classAt(s, end) === 1)) continue;
      const word = words.get(s.slice(i, end));
      if (word !== undefined && !(counted && word.marks?.has("stop"))) return { word, end };
    }
  }
  if (starts[startOf(s.charCodeAt(i), Number.NaN)] === 0) return undefined;
  if (classAt(s, i) === 1 && classAt(s, i + 1) === 1) return undefined;
  const word = words.get(s[i] ?? "");
  return word === undefined || (counted && word.marks?.has("stop"))
    ? undefined
    : { word, end: i + 1 };
}

/** How many places the table of first characters has. */
export const START_PLACES = 0x20_00;

/** The place of two first characters in that table; several share one. NaN where there is no second. */
export function startOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ Math.imul(second | 0, 97)) & (START_PLACES - 1);
}
