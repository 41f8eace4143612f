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
  /** In Latin letters. */
  readonly latin: boolean;
}

/** Cut a text into tokens. Apostrophes, hyphens and points part tokens: a form is cut in the same way. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let at = 0;
  while (at < text.length) {
    const type = letterType(text.charCodeAt(at));
    if (type === HALF) return tokenizeAnyLetters(text);
    if (type === OTHER || type === MARK) {
      at += 1;
      continue;
    }
    const start = at;
    // Latin letters in another script are a token of their own: GitHubで is GitHub and で.
    const other = type === LETTER ? LATIN : LETTER;
    at += 1;
    while (at < text.length) {
      const next = letterType(text.charCodeAt(at));
      if (next === HALF) return tokenizeAnyLetters(text);
      if (next === OTHER || next === other) break;
      at += 1;
    }
    tokens.push(tokenOf(text, last, start, at));
    last = at;
  }
  return tokens;
}

/** Cut a text that has letters outside of the basic plane. Law: it cuts all others as `tokenize` does. */
export function tokenizeAnyLetters(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  // The letter that Ukrainian dictionaries write for an apostrophe parts words as the apostrophe does.
  const apart = text.includes("\u02bc") ? text.replaceAll("\u02bc", "’") : text;
  for (const match of apart.matchAll(WORD)) {
    const end = match.index + match[0].length;
    tokens.push(tokenOf(text, last, match.index, end));
    last = end;
  }
  return tokens;
}

function tokenOf(text: string, last: number, start: number, end: number): Token {
  const word = text.slice(start, end);
  return {
    text: word,
    folded: fold(word),
    start,
    end,
    gap: text.slice(last, start),
    capital: isCapital(word),
    latin: isLatin(word),
  };
}

const OTHER = 1;
const LATIN = 2;
const NUMBER = 3;
const MARK = 4;
/** Of another script. */
const LETTER = 5;
/** Half of a pair: what it is, both halves tell together. */
const HALF = 6;
const types = new Uint8Array(0x1_00_00);

/** How a UTF-16 unit takes part in tokens; looked up once. */
function letterType(code: number): number {
  const known = types[code]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const type =
    (code & 0xf800) === 0xd800
      ? HALF
      : code === 0x2bc
        ? OTHER
        : /\p{Script=Latin}/u.test(char)
          ? LATIN
          : /\p{N}/u.test(char)
            ? NUMBER
            : /\p{M}/u.test(char)
              ? MARK
              : /\p{L}/u.test(char)
                ? LETTER
                : OTHER;
  types[code] = type;
  return type;
}

/**
 * Make the spellings of a word equal that do not tell names apart: case, Arabic vowel signs and the
 * carriers of hamza, the dot below, the nasal sign and the length of i and u of Devanagari, full-width letters, and
 * the Greek accent, which moves with the ending.
 */
export function fold(word: string): string {
  const letters = plainLetters(word);
  if (letters === "small") return word;
  if (letters === "mixed") return word.toLowerCase();
  let found = folds.get(word);
  if (found === undefined) {
    found = foldAnew(word);
    if (folds.size > 50_000) folds.clear();
    folds.set(word, found);
  }
  return found;
}

const folds = new Map<string, string>();

/** Whether a word is ASCII, and whether it has a capital letter. */
function plainLetters(word: string): "small" | "mixed" | "other" {
  let mixed = false;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 0x7f) return "other";
    if (code > 0x40 && code < 0x5b) mixed = true;
  }
  return mixed ? "mixed" : "small";
}

function foldAnew(word: string): string {
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
    .replace(/ी/gu, "ि")
    .replace(/ू/gu, "ु")
    .replace(/ё/gu, "е")
    .replace(/ґ/gu, "г")
    .replace(/[άέήίόύώ]/gu, (letter) => "αεηιουω"["άέήίόύώ".indexOf(letter)]!)
    .replace(/[Ａ-Ｚａ-ｚ０-９]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code > 0x40 && code < 0x5b : /^\p{Lu}/u.test(word);
}

function isLatin(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
  return (code < 0x250 || code > 0x1dff) && /^\p{Script=Latin}/u.test(word);
}

/** Latin letters in another script are a token of their own: GitHubで is GitHub and で. */
const WORD =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}]*|(?!\p{Script=Latin})[\p{L}\p{N}](?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])*/gu;
