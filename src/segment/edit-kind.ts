import type { Span } from "../model/index.ts";

/**
 * What an author did to a text, from harmless to grave.
 *
 * - `same`: nothing; `reflow`: it is written differently and says the same (line breaks, `*a*` to `_a_`)
 * - `punctuation`: marks and quotation signs; `case`: capitals; `typo`: the spelling of a word
 * - `emphasis`: emphasis marks come or go; `markup`: links, tags and code marks do; the words stay
 * - `link-target`: a destination; `number`: digits; `code`: a code span, placeholder or formula
 * - `words-removed`, `words-added`, `words-changed`
 * - `negation`: a word such as *not* or *without* came or went
 * - `rewritten`: less than half of the words stayed
 */
export type EditKind = (typeof EDIT_KINDS)[number];

/** From the most harmless to the gravest. */
export const EDIT_KINDS = [
  "same",
  "reflow",
  "punctuation",
  "case",
  "typo",
  "emphasis",
  "markup",
  "link-target",
  "number",
  "code",
  "words-removed",
  "words-added",
  "words-changed",
  "negation",
  "rewritten",
] as const;

/** One change and where it stands. */
export interface EditPart {
  readonly kind: EditKind;
  /** Offsets into the former text. */
  readonly was: Span;
  /** Offsets into the text of today. */
  readonly is: Span;
}

/** What became of a text. */
export interface Edit {
  /** The gravest of `kinds`; words that both came and went are words changed. */
  readonly kind: EditKind;
  /** Every kind once, the gravest first. */
  readonly kinds: readonly EditKind[];
  /** The evidence, in order of the former text; none for `same` and `reflow`. */
  readonly parts: readonly EditPart[];
}
