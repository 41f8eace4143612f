import { classAt } from "./chars.ts";
import type { Lexicon, Word } from "./lexicon.ts";

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
  const first = s.charCodeAt(i);
  const second = s.charCodeAt(i + 1);
  const { places, lists } = starts;
  const few = places[startOf(first, second, s.charCodeAt(i + 2))] ?? 0;
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

/** Whether an offset lies in the middle of a word or of digits: "tháng 9" is not in "tháng 90". */
function isInside(s: string, at: number): boolean {
  const type = classAt(s, at);
  return (type === 1 || type === 3) && classAt(s, at - 1) === type;
}

/** The lengths of the forms by how they start. */
export interface Starts {
  /** By `startOf`: which of the lists. */
  readonly places: Uint16Array;
  /** Lengths from 3 on, the longest first; shorter forms have an empty list of their own. */
  readonly lists: readonly (readonly number[])[];
}

const PLACES = 0x40_00;

/** Lay out the table of how forms start: what is in no place starts no form. */
export function startsOf(forms: Iterable<string>): Starts {
  const found = new Map<number, Set<number>>();
  for (const form of forms) {
    if (form === "") continue;
    const long = form.length > 2;
    const second = form.length > 1 ? form.charCodeAt(1) : -1;
    const place = startOf(form.charCodeAt(0), second, long ? form.charCodeAt(2) : -1);
    const set = found.get(place) ?? new Set();
    found.set(place, set);
    if (long) set.add(form.length);
  }
  const places = new Uint16Array(PLACES);
  const lists: number[][] = [[]];
  const known = new Map<string, number>();
  for (const [place, set] of found) {
    const list = [...set].sort((a, b) => b - a);
    const at = known.get(list.join()) ?? lists.push(list) - 1;
    known.set(list.join(), at);
    places[place] = at;
  }
  return { places, lists };
}

/** The place of the first three characters in that table, which others may share; -1 for none. */
function startOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 31) ^ Math.imul(second, 1571) ^ Math.imul(third, 7919);
  return (mixed ^ (mixed >>> 9)) & (PLACES - 1);
}
