import type { Lexicon } from "./lexicon.ts";
import { longestWord } from "./longest-word.ts";
import type { Word } from "./word.ts";

/** 十分 is "very", but ten before 分钟: a stop word does not take the first sign of a unit. */
export function withoutUnit(
  found: { word: Word; end: number },
  s: string,
  i: number,
  lexicon: Lexicon,
): { word: Word; end: number } | undefined {
  if (found.word.marks?.has("stop") !== true || found.end - i < 2) return found;
  const unit = longestWord(s, found.end - 1, lexicon);
  if (unit?.word.unit === undefined || unit.end <= found.end) return found;
  return longestWord(s.slice(0, found.end - 1), i, lexicon) ?? found;
}
