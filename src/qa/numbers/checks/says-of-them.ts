import type { Atom } from "../atom.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import { OF_THEM } from "../words/of-them.ts";

/** Whether the second of two numbers is said to be a part of the first: "12 of them", 其中12. */
export function saysOfThem(
  between: string,
  second: Atom,
  text: string,
  { language }: Lexicon,
): boolean {
  const patterns = patternsOf(language);
  if (patterns === undefined) return false;
  const { end } = second.part.span;
  return patterns.before.test(between) || patterns.after.test(text.slice(end, end + 24));
}

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
}

const cache = new Map<string, Patterns>();

function patternsOf(language: string): Patterns | undefined {
  const known = cache.get(language);
  const forms = OF_THEM[language];
  if (known !== undefined || forms === undefined) return known;
  const letter = /^(?:ja|ko|zh|th)$/u.test(language) ? "" : String.raw`(?![\p{L}\p{M}])`;
  const made = {
    before: new RegExp(`(?:${forms})${letter}[^.,;:!?]{0,16}$`, "iu"),
    after: new RegExp(String.raw`^\s*(?:[\p{L}\p{M}]+\s)?(?:${forms})${letter}`, "iu"),
  };
  cache.set(language, made);
  return made;
}
