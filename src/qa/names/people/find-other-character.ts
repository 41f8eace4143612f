import { familyForms } from "../words/family-names.ts";
import type { SourceName } from "../source-name.ts";
import type { Reading } from "../reading/reading.ts";
import { PINYIN, pinyinOf } from "../sounds/pinyin.ts";

/**
 * Find a Chinese given name of two characters of which one is read as the source spells it, and the other is not: 劉公華 for Liu
 * Jianhua. The family name has to be spelled as Mandarin is: what is spelled otherwise is read in other ways.
 */
export function findOtherCharacter(
  { parts }: SourceName,
  { text, writing }: Reading,
): { text: string; start: number; end: number } | undefined {
  if ((writing.script !== "Hans" && writing.script !== "Kana") || parts.length !== 2)
    return undefined;
  const [family, given] = parts.map((part) => part.toLowerCase()) as [string, string];
  if (!/^[a-z]{2,}$/.test(given)) return undefined;
  for (const character of familyForms(family, writing.script)) {
    if (pinyinOf(character) !== family) continue;
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
      const run = /^\p{Script=Han}{2}/u.exec(text.slice(at + character.length));
      if (!run) continue;
      const [first, second] = Array.from(run[0], pinyinOf) as [string, string];
      if (first + second === given || first === given) return undefined;
      const one = given.startsWith(first) && SYLLABLE.test(given.slice(first.length));
      const two = given.endsWith(second) && SYLLABLE.test(given.slice(0, -second.length));
      if (one === two || MANIFOLD.test(run[0])) continue;
      const end = at + character.length + run[0].length;
      return { text: text.slice(at, end), start: at, end };
    }
  }
  return undefined;
}

const SYLLABLE = new RegExp(`^${PINYIN}$`);
/** Characters with more than one reading. */
const MANIFOLD = /[樂乐行長长重曾單单朝調调盛茜葛解查蓋盖藏還还都着著]/u;
