/** A run of letters, marks and digits of a text. Offsets are UTF-16, into the text. */
export interface Token {
  readonly text: string;
  /** As forms are compared: see `fold`. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one. */
  readonly gap: string;
  readonly capital: boolean;
}

/** Cut a text into tokens. Apostrophes, hyphens and points part tokens: a form is cut in the same way. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const word = match[0];
    tokens.push({
      text: word,
      folded: fold(word),
      start,
      end: start + word.length,
      gap: text.slice(last, start),
      capital: /^\p{Lu}/u.test(word),
    });
    last = start + word.length;
  }
  return tokens;
}

/**
 * Make the spellings of a word equal that do not tell names apart: case, Arabic vowel signs and the
 * carriers of hamza, the dot below and the nasal sign of Devanagari, full-width letters.
 */
export function fold(word: string): string {
  const plain = word.normalize("NFC").toLowerCase();
  if (/^[\u0000-\u024f]*$/.test(plain)) return plain;
  return plain
    .replace(/[\u064b-\u065f\u0670\u0640\u093c\u0307\u200c\u200d]/gu, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/ک/gu, "ك")
    .replace(/ی/gu, "ي")
    .replace(/ँ/gu, "ं")
    .replace(/ё/gu, "е")
    .replace(/[Ａ-Ｚａ-ｚ０-９]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Latin letters in another script are a token of their own: GitHubで is GitHub and で. */
const WORD =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}]*|(?!\p{Script=Latin})[\p{L}\p{N}](?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])*/gu;
