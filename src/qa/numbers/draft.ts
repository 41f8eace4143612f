import type { Part, Mention } from "./mention.ts";
import type { Lexicon, Mark } from "./lexicon.ts";
import type { Literal } from "./literal.ts";
import type { Normal } from "./normalize.ts";
import type { Token } from "./token.ts";

/** A part whose place is still counted in tokens. */
export interface DraftPart extends Omit<Part, "span"> {
  readonly start: number;
  readonly end: number;
}

/** A mention whose place is still counted in tokens. */
export interface Draft extends Omit<Mention, "parts" | "span" | "text" | "form" | "misread"> {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly DraftPart[];
  /** The digits that may be written against the convention. */
  readonly literals?: readonly (readonly [Literal, Token])[];
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
