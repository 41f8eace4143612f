import type { Literal } from "./literal.ts";
import type { Word } from "./lexicon.ts";
import type { Rational } from "./rational.ts";

/**
 * A piece of a normalised text.
 *
 * `number`: digits, with a `literal` unless it is a fraction sign; `word`: a form of the lexicon;
 * `date`: three numbers parted by the same mark; `code`: letters and digits in one; `other`: an
 * unknown word; `sign`: any other character.
 */
export interface Token {
  readonly kind: "number" | "word" | "date" | "code" | "other" | "sign";
  /** Offsets into the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether there is a blank before it. */
  readonly spaced: boolean;
  readonly word?: Word;
  readonly literal?: Literal;
  readonly value?: Rational;
}

/** Take the next token. */
export type Put = (token: Omit<Token, "spaced" | "text">) => void;

/** Take a form of the lexicon; a stop word is an unknown word. */
export function putWord(found: { word: Word; end: number }, start: number, put: Put): void {
  const stop = found.word.marks?.has("stop") ?? false;
  put(
    stop
      ? { kind: "other", start, end: found.end }
      : { kind: "word", start, end: found.end, word: found.word },
  );
}
