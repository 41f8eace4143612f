import type { Literal } from "./literal.ts";
import type { Word } from "./word.ts";
import type { Rational } from "../rational.ts";

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
  readonly word: Word | undefined;
  readonly literal: Literal | undefined;
  readonly value: Rational | undefined;
}

/** Take the next token. */
export type Put = (
  kind: Token["kind"],
  start: number,
  end: number,
  word?: Word,
  literal?: Literal,
  value?: Rational,
) => void;

/** Take a form of the lexicon; a stop word is an unknown word. */
export function putWord(found: { word: Word; end: number }, start: number, put: Put): void {
  if (found.word.marks?.has("stop") === true) put("other", start, found.end);
  else put("word", start, found.end, found.word);
}
