import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "info";

/** A place in a file. Line and column are counted from 1, the column in UTF-16 units. */
export interface Place {
  /** Relative to the project's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The text to show there, on one line. */
  readonly excerpt?: string;
  /** Offsets into `excerpt` of what is meant. */
  readonly mark?: Span;
}

/** One replacement in a translation: offsets into the translator's text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** One thing that a check has to say. */
export interface Finding {
  /** `family/rule`: `markup/link-target`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what was expected, what was found. */
  readonly message: string;
  readonly namespace: string;
  readonly locale?: string;
  readonly key?: string;
  readonly source?: Place;
  readonly target?: Place;
  /** Where the document writes the same thing otherwise: in the locale file, too. */
  readonly elsewhere?: Place;
  readonly expected?: string;
  readonly found?: string;
  readonly fix?: readonly Edit[];
  /** The id by which `calque accept` accepts it, in the unit's locale file; of findings on a unit's words. */
  readonly acceptance?: string;
  /** Stays the same while rule, place and the two texts do, whatever lines move. */
  readonly fingerprint: string;
}
