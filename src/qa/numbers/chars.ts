/** How a character takes part in words: 0 not at all, 1 a letter between blanks, 2 a letter of a script without blanks, 3 a digit. */
export type CharClass = 0 | 1 | 2 | 3;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々〇]/u;
const LETTER = /[\p{L}\p{M}\uD800-\uDFFF]/u;
const cache = new Map<string, CharClass>();

/** Say how one UTF-16 unit of a normalised text takes part in words. */
export function charClass(char: string | undefined): CharClass {
  if (char === undefined || char === "") return 0;
  let known = cache.get(char);
  if (known === undefined) {
    known = /[0-9]/u.test(char) ? 3 : UNSPACED.test(char) ? 2 : LETTER.test(char) ? 1 : 0;
    cache.set(char, known);
  }
  return known;
}
