import type { Span } from "../../model/index.ts";
import type { Rational } from "./rational.ts";

/** What a number is to a reader. */
export type MentionKind =
  | "quantity"
  | "range"
  | "percent"
  | "currency"
  | "measure"
  | "date"
  | "time"
  | "ordinal"
  | "decade"
  | "century"
  | "fraction"
  | "approximate"
  | "identifier";

/** How it is written: `12,000`, `twelve thousand`, `12 thousand`. */
export type MentionForm = "digits" | "words" | "mixed";

/**
 * What one value of a mention stands for. A range has `from` and `to`, a date has some of `year`,
 * `month`, `day` and `weekday` (1 is Monday), a time has `minutes` since midnight, an identifier
 * has `code`.
 */
export type PartRole =
  | "value"
  | "from"
  | "to"
  | "year"
  | "month"
  | "day"
  | "weekday"
  | "minutes"
  | "ordinal"
  | "decade"
  | "century"
  | "code";

/** One value that a mention holds. */
export interface Part {
  readonly role: PartRole;
  readonly value: Rational;
  /** What it may mean as well: 20 in "20 to 25 thousand", 3:30 in the afternoon. */
  readonly others: readonly Rational[];
  /** Its digits with their separators, where they have any. */
  readonly digits?: Digits | undefined;
  readonly form: MentionForm;
  /** UTF-16 offsets into the text. */
  readonly span: Span;
}

/** One number, date, time or code found in a text. */
export interface Mention {
  readonly kind: MentionKind;
  /** At least one, in order of the text. */
  readonly parts: readonly Part[];
  /**
   * Names of the unit or codes of the currency it may stand for; more than one where the sign is
   * ambiguous (`$`). `percent` for a percentage.
   */
  readonly unit: readonly string[];
  readonly form: MentionForm;
  /** UTF-16 offsets into the text. */
  readonly span: Span;
  /** The text of the span. */
  readonly text: string;
  /** It may be no number at all ("one", "second", "may"): it never raises an alarm. */
  readonly vague: boolean;
  /** The identifier without hyphens and blanks, in lower case: `covid19`. */
  readonly code?: string | undefined;
}

/** Digits with separators, and how well they follow the convention of the locale. */
export interface Digits {
  /** UTF-16 offsets. */
  readonly span: Span;
  /** Whether the locale writes them so. The value of the part is then the locale's own reading. */
  readonly conforms: boolean;
  /** What the part is worth under another convention: `1.234` as 1234. */
  readonly others: readonly Rational[];
  /** What the scale after them multiplies them by. */
  readonly scale: Rational;
}
