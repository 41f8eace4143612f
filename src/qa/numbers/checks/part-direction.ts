import { charClass } from "../lex/chars.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import type { Mark } from "../lex/word.ts";
import { normalize } from "../lex/normalize.ts";

/**
 * Say whether the number before these words is the part of the number after them, or the whole; undefined
 * where neither is said. `most`: how long the words may be.
 */
export function partDirection(
  between: string,
  lexicon: Lexicon,
  most: number,
): "part" | "whole" | undefined {
  if (between.length > most || /\d/u.test(between)) return undefined;
  // "86 écoles de la province, 17": a comma ends what "of" goes with.
  if (/[,;:.،、，；：。]\s*$/u.test(between)) return undefined;
  const { s: words } = normalize(between, lexicon.language);
  // "between 6 and a maximum of 15": no part of it.
  const s = words.replace(/\ban? (?:\p{L}+ )?(?:max|min)imum of\b/u, "");
  // "14 lakh; of these more than 4.67 lakh": what is before is the whole.
  if (lexicon.language === "en" && /\bof (?:these|those|them|which|whom)\b/u.test(s))
    return "whole";
  // "between 6 and a maximum of 15": what is named before "of" is the second number itself.
  if (lexicon.language === "en" && (NAMED.test(s) || ENDED.test(s))) return undefined;
  const has = (mark: Mark): boolean =>
    phrases(lexicon, mark).some((name) => {
      const at = s.indexOf(name);
      if (at < 0) return false;
      const letter = /[\p{L}\p{M}]/u;
      if (charClass(name[0]) === 2) return true;
      return !letter.test(s[at - 1] ?? " ") && !letter.test(s[at + name.length] ?? " ");
    });
  if (has("wholeThen") || ENDINGS[lexicon.language]?.test(s) === true) return "whole";
  return has("partOf") ? "part" : undefined;
}

/** "6 bags of flour and 2": what "of" goes with is over before the second number. */
const ENDED = /\bof\s\p{L}+.*\b(?:and|or|to|for|with|are|is|that|than)\b/u;
const NAMED = /\b(?:an?|the)\s(?:\p{L}+\s){1,2}of\s[$€£]?$/u;

/** What a word of the whole ends with before the part: "150 oydan 76'sı", "160 sandalyenin 71'ini". */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  tr: /^\s\p{L}+(?:[dt][ae]n|n?[ıiuü]n)\s$/u,
};

const cache = new WeakMap<Lexicon, Map<Mark, readonly string[]>>();

/** The forms that bear a mark. */
function phrases(lexicon: Lexicon, mark: Mark): readonly string[] {
  let known = cache.get(lexicon);
  if (known === undefined) {
    known = new Map();
    cache.set(lexicon, known);
  }
  let list = known.get(mark);
  if (list === undefined) {
    list = [...lexicon.words]
      .filter(([, word]) => word.marks?.has(mark) === true)
      .map(([name]) => name);
    known.set(mark, list);
  }
  return list;
}
