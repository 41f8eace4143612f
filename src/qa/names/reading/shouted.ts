import { isListedWord } from "../words/common-words.ts";
import type { Token } from "./token.ts";

/**
 * List the words of an English text that are shouted, by where they start: in a row of three at the least that are all in capitals, and of
 * which most are ordinary words ("I HEAR THEIR CRIES"), the ordinary ones are no acronyms. `NATO` among them stays one.
 */
export function shoutedWords(tokens: readonly Token[]): ReadonlySet<number> {
  const shouted = new Set<number>();
  let row: Token[] = [];
  const close = (): void => {
    const words = row.filter(({ folded }) => folded.length === 1 || isListedWord(folded));
    if (row.length > 2 && words.length * 2 > row.length)
      for (const { start } of words) shouted.add(start);
    row = [];
  };
  for (const token of tokens) {
    if (/^\p{Lu}+$/u.test(token.text)) row.push(token);
    else close();
  }
  close();
  return shouted;
}
