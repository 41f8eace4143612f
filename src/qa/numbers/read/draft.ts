import type { Digits, Mention, Part } from "../mention.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import type { Mark } from "../lex/word.ts";
import type { Rational } from "../rational.ts";
import type { Normal } from "../lex/normalize.ts";
import type { Token } from "../lex/token.ts";

/** A part whose place is still counted in tokens. */
export interface DraftPart extends Omit<Part, "span" | "digits"> {
  readonly digits?: Omit<Digits, "span"> & { readonly token: Token };
  /** The scale word after its digits: "3,1 Milliarden". */
  readonly scale?: Rational;
  readonly start: number;
  readonly end: number;
}

/** A mention whose place is still counted in tokens. */
export interface Draft extends Omit<Mention, "parts" | "span" | "text" | "form"> {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly DraftPart[];
}

/** What the readers of dates, times and quantities share. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly normal: Normal;
}

export function hasMark(token: Token | undefined, mark: Mark): boolean {
  return token?.word?.marks?.has(mark) === true;
}

/** The text of a token as it was written. */
export function originalOf(token: Token, normal: Normal): string {
  return normal.original.slice(normal.from[token.start] ?? 0, normal.to[token.end - 1] ?? 0);
}
