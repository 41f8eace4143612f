import { isCapitalWord } from "../words/capital-words.ts";
import { isCommonWord } from "../words/common-words.ts";
import type { PlaceMention } from "../places/place.ts";

/**
 * Tell whether a place is only a word of a longer name: Radio Free Asia, the Bank of America, New York Times.
 * Such names are translated, or kept, as a whole. What stands before an office (the French President)
 * or after the first word of a sentence is a place by itself. `titles`: the text writes most words with
 * capitals, which then say nothing.
 */
export function isWithinName(text: string, { span }: PlaceMention, titles: boolean): boolean {
  if (titles) return false;
  const after = AFTER.exec(text.slice(span.end));
  if (after && !OFFICES.has(after[1]!.toLowerCase())) return true;
  const head = text.slice(0, span.start);
  const before = BEFORE.exec(head);
  if (!before) return false;
  const word = before[1]!.toLowerCase();
  // The Bank of America is a name, and Marie Dubois of France's space agency names France.
  if (/ (?:of|for)\b/u.test(before[0]) && !isCommonWord(word)) return false;
  const starts = /(?:^|[.!?…:;“”«»"()\n–—•|]\s*)$/u.test(head.slice(0, before.index));
  // The Mamluks of Egypt are a people, and the Shah of Iran holds an office.
  if (isCapitalWord(word)) return false;
  return !DAYS.test(word) && !(starts && isCommonWord(word)) && !OFFICES.has(word);
}

const BEFORE =
  /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+)(?:[ \u00a0](?:of|for|de|du|des))?(?:[ \u00a0]the)?[ \u00a0]$/u;
const AFTER = /^[ \u00a0](?:(?:&|of)[ \u00a0](?:the[ \u00a0])?)?(\p{Lu}[\p{L}\p{M}]+)/u;
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const OFFICES = new Set(
  `president prime minister foreign defense defence chancellor king queen prince princess ambassador army navy air government parliament premier leader general colonel vice deputy supreme secretary senator governor mayor embassy interior finance says said shah sultan caliph emir emperor empress pharaoh tsar czar duke duchess patriarch bishop archbishop`.split(
    " ",
  ),
);
