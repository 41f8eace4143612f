import type { Edit, Severity, Span } from "../../model/index.ts";

export type NumberRule =
  | "numbers/value"
  | "numbers/missing"
  | "numbers/added"
  | "numbers/swapped"
  | "numbers/range"
  | "numbers/date"
  | "numbers/unit"
  | "numbers/convention";

/** One thing to say about the numbers of a translation. */
export interface NumberFinding {
  readonly rule: NumberRule;
  readonly severity: Severity;
  /** One sentence: what was expected, what was found. */
  readonly message: string;
  /** UTF-16 offsets into the source text. */
  readonly sourceSpan?: Span;
  /** UTF-16 offsets into the target text. */
  readonly targetSpan?: Span;
  readonly expected?: string;
  readonly found?: string;
  /** Replacements in the target text; only where it is certain what to write. */
  readonly fix?: readonly Edit[];
  /** From 0 to 1: how sure it is that something is wrong. */
  readonly sure: number;
}

/** What was found, and how much of it could be compared. */
export interface NumberCheck {
  readonly findings: readonly NumberFinding[];
  /** Values of the source that were found again or reported. */
  readonly checked: number;
  /** Values of the source that nothing can be said about: vague words, words without an answer. */
  readonly notChecked: number;
  /** The same, by why nothing can be said. */
  readonly unchecked: Readonly<Record<Unchecked, number>>;
}

/**
 * Why nothing is said about a value: `vague`, the form may be no number at all; `words`, a small
 * number or a rank in words, which translators put in many ways; `unread`, the number words of the
 * target's language are not read.
 */
export type Unchecked = "vague" | "words" | "unread";
