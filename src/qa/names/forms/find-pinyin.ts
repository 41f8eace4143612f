import type { Reading } from "../reading/reading.ts";
import { PINYIN, pinyinOf } from "../sounds/pinyin.ts";

/**
 * Find a name that is spelled as Chinese characters are read, Liupanshui, in the characters of a Chinese or Japanese text: 六盤水.
 * Only where the readings are the word letter by letter, and the word is at least two characters.
 */
export function findPinyin(
  word: string,
  { text, writing }: Reading,
): { text: string; start: number; end: number } | undefined {
  if (writing.script !== "Hans" && writing.script !== "Kana") return undefined;
  const letters = word.toLowerCase().replace(/[-'’]/g, "");
  if (letters.length < 4 || !SYLLABLES.test(letters)) return undefined;
  for (const run of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const readings = Array.from(run[0], pinyinOf);
    for (let from = 0; from < readings.length; from += 1) {
      let joined = "";
      for (let to = from; to < readings.length && joined.length < letters.length; to += 1) {
        joined += readings[to]!;
        if (joined !== letters || to === from) continue;
        const start = run.index + from;
        const end = run.index + to + 1;
        return { text: text.slice(start, end), start, end };
      }
    }
  }
  return undefined;
}

const SYLLABLES = new RegExp(`^${PINYIN}{2,}$`);
