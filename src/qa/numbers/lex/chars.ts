/** How a character takes part in words: 0 not at all, 1 a letter between blanks, 2 a letter of a script without blanks, 3 a digit. */
export type CharClass = 0 | 1 | 2 | 3;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々〇]/u;
const LETTER = /[\p{L}\p{M}\uD800-\uDFFF]/u;
const LATIN = /\p{Script=Latin}/u;
/** What is known of each UTF-16 unit: bit 0 that it was looked up, bits 1 and 2 the class, bit 3 Latin. */
const known = new Uint8Array(0x1_00_00);

/** Say how the UTF-16 unit at an offset of a normalised text takes part in words. */
export function classAt(s: string, at: number): CharClass {
  // Behind the end the engine has no number to work with: what asks there is compiled again.
  if (at < 0 || at >= s.length) return 0;
  const code = s.charCodeAt(at);
  if (code >= 48 && code <= 57) return 3;
  return ((lookUp(code) >> 1) & 3) as CharClass;
}

/** Say how the first UTF-16 unit of a normalised text takes part in words. */
export function charClass(char: string | undefined): CharClass {
  return char === undefined ? 0 : classAt(char, 0);
}

/** Whether a Latin letter stands at an offset. */
export function isLatinAt(s: string, at: number): boolean {
  return at < s.length && (lookUp(s.charCodeAt(at)) & 8) !== 0;
}

/** Where the Latin letters that start at an offset end. */
export function latinEnd(s: string, at: number): number {
  let i = at;
  while (isLatinAt(s, i)) i += 1;
  return i;
}

function lookUp(code: number): number {
  const found = known[code] ?? 0;
  if (found !== 0) return found;
  const char = String.fromCharCode(code);
  const type = /[0-9]/u.test(char) ? 3 : UNSPACED.test(char) ? 2 : LETTER.test(char) ? 1 : 0;
  const made = 1 | (type << 1) | (LATIN.test(char) ? 8 : 0);
  known[code] = made;
  return made;
}
