import { classAt } from "./chars.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";
import { type Starts, startOf } from "./word-starts.ts";

/**
 * The longest form of the lexicon that starts here and ends at the end of a word. Right after a
 * number (`counted`) stop words do not hold.
 */
export function longestWord(
  s: string,
  i: number,
  { words, starts }: Lexicon,
  counted = false,
): { word: Word; end: number } | undefined {
  const first = unitAt(s, i);
  const second = unitAt(s, i + 1);
  const { places, lists } = starts;
  const few = places[startOf(first, second, unitAt(s, i + 2))] ?? 0;
  if (few !== 0) {
    for (const length of lists[few] ?? []) {
      const end = i + length;
      if (end > s.length || isInside(s, end)) continue;
      const word = words.get(s.slice(i, end));
      if (word !== undefined && !(counted && word.marks?.has("stop"))) return { word, end };
    }
  }
  for (let length = 2; length > 0; length -= 1) {
    if ((places[startOf(first, length === 2 ? second : -1, -1)] ?? 0) === 0) continue;
    const end = i + length;
    if (end > s.length || isInside(s, end)) continue;
    const word = words.get(s.slice(i, end));
    if (word !== undefined && !(counted && word.marks?.has("stop"))) return { word, end };
  }
  return undefined;
}

/** Whether any of some forms starts here and ends at the end of a word. */
export function hasForm(
  s: string,
  i: number,
  forms: ReadonlyMap<string, Word>,
  { places, lists }: Starts,
): boolean {
  const first = unitAt(s, i);
  const second = unitAt(s, i + 1);
  const few = places[startOf(first, second, unitAt(s, i + 2))] ?? 0;
  if (few !== 0) {
    for (const length of lists[few] ?? []) {
      const end = i + length;
      if (end <= s.length && !isInside(s, end) && forms.has(s.slice(i, end))) return true;
    }
  }
  for (let length = 2; length > 0; length -= 1) {
    if ((places[startOf(first, length === 2 ? second : -1, -1)] ?? 0) === 0) continue;
    const end = i + length;
    if (end <= s.length && !isInside(s, end) && forms.has(s.slice(i, end))) return true;
  }
  return false;
}

/** Whether some form may start as a text does from an offset on; the form need not end with a word. */
export function mayStartAt(s: string, i: number, { places }: Starts): boolean {
  const first = unitAt(s, i);
  const second = unitAt(s, i + 1);
  return (
    (places[startOf(first, second, unitAt(s, i + 2))] ?? 0) !== 0 ||
    (places[startOf(first, second, -1)] ?? 0) !== 0
  );
}

/** The UTF-16 unit at an offset, 0 behind the end: the place that `startOf` gives to what is no number. */
function unitAt(s: string, at: number): number {
  return at < s.length ? s.charCodeAt(at) : 0;
}

/** The apostrophe is a part of the word in Ukrainian and Belarusian: "сім'я" is a family and no seven. */
function isCyrillic(s: string, at: number): boolean {
  const code = unitAt(s, at);
  return code >= 0x400 && code < 0x530;
}

/** Whether an offset lies in the middle of a word or of digits: "tháng 9" is not in "tháng 90". */
function isInside(s: string, at: number): boolean {
  const type = classAt(s, at);
  if (s[at] === "'" && isCyrillic(s, at - 1) && isCyrillic(s, at + 1)) return true;
  return (type === 1 || type === 3) && classAt(s, at - 1) === type;
}
