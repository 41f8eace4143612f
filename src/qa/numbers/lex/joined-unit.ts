import { classAt } from "./chars.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";

/** The shortest stem that is believed: "metro" may be the underground, but not right after digits. */
const LEAST = 4;
const MOST = 16;
/** A scale of four letters is an abbreviation ("Mill."), which no word goes on from: "500-millisecond". */
const LEAST_OF_SCALE = 5;

/**
 * Find the unit or scale that a word starts with which is joined to digits, with a hyphen or without:
 * "250kilogramový", "14-procentowy", "300-килограммовое", "25-тысячный". `i` is where the word starts.
 */
export function joinedUnit(
  s: string,
  i: number,
  lexicon: Lexicon,
): { word: Word; end: number } | undefined {
  const joined = classAt(s, i - 1) === 3 || (s[i - 1] === "-" && classAt(s, i - 2) === 3);
  if (!joined) return undefined;
  let end = i;
  while (classAt(s, end) === 1) end += 1;
  const word = stemOf(s.slice(i, end), lexicon);
  return word === undefined ? undefined : { word, end };
}

/** The unit or scale that a word starts with, if it is longer than that. */
export function stemOf(run: string, { words }: Lexicon): Word | undefined {
  for (let stop = Math.min(run.length - 1, MOST); stop >= LEAST; stop -= 1) {
    const { unit, scale } = words.get(run.slice(0, stop)) ?? {};
    if (unit !== undefined) return { unit };
    if (stop < LEAST_OF_SCALE || scale === undefined) continue;
    if (scale.n >= 1000n && scale.d === 1n) return { scale };
  }
  return undefined;
}
