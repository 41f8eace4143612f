import { charClass } from "./chars.ts";
import type { Lexicon, Word } from "./lexicon.ts";

/**
 * The longest form of the lexicon that starts here and ends at the end of a word. Right after a
 * number (`counted`) stop words do not hold.
 */
export function longestWord(
  s: string,
  i: number,
  lexicon: Lexicon,
  counted = false,
): { word: Word; end: number } | undefined {
  const most = Math.max(
    lexicon.longest.get(s.slice(i, i + 2)) ?? 0,
    lexicon.longest.get(s[i] ?? "") ?? 0,
  );
  for (let length = Math.min(most, s.length - i); length > 0; length -= 1) {
    const end = i + length;
    if (charClass(s[end - 1]) === 1 && charClass(s[end]) === 1) continue;
    const word = lexicon.words.get(s.slice(i, end));
    if (word !== undefined && !(counted && word.marks?.has("stop"))) return { word, end };
  }
  return undefined;
}
