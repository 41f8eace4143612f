/**
 * What became of one change that somebody made in a localized document.
 *
 * `carried`: it is in the locale file, and a build gives the edited bytes; `rewritten`: its words are
 * in the locale file, and a build writes them in its own way (lines, escapes); `layout`: it says what
 * was there already, and a build writes it as before; `present`: the locale file says it already;
 * `clash`: the locale file says something else by now; `refused`: it cannot be carried.
 */
export type ReadBackOutcome = "carried" | "rewritten" | "layout" | "present" | "clash" | "refused";

/** Why a change was not carried. */
export type ReadBackReason =
  | "added"
  | "removed"
  | "moved"
  | "structure"
  | "heading"
  | "list"
  | "table"
  | "code"
  | "front-matter"
  | "html"
  | "definition"
  | "math"
  | "program"
  | "spacing"
  | "empty"
  | "link"
  | "variable"
  | "sentence"
  | "unsafe"
  | "broken"
  | "written-otherwise"
  | "not-extracted"
  | "no-base"
  | "hidden"
  | "changed-since";

/** One change that somebody made in a localized document. */
export interface ReadBackChange {
  /** Counted from 1, in the edited file. */
  readonly line: number;
  readonly outcome: ReadBackOutcome;
  /** Why, where it was refused or clashes. */
  readonly reason?: ReadBackReason;
  /** One sentence: what was done, or what was expected and found. */
  readonly message: string;
  /** The unit that was edited. */
  readonly key?: string;
  /** The text before the edit, as a translator would write it. */
  readonly was?: string;
  /** The text after the edit. */
  readonly is?: string;
  /** What the locale file says, where it clashes. */
  readonly catalog?: string;
}

/** What a localized document was compared with: what Calque built last, what it builds now, or git. */
export type ReadBackBase = "built" | "now" | "git";

/** One localized document that was read back. */
export interface ReadBackDocument {
  readonly locale: string;
  readonly namespace: string;
  /** Of the output, relative to the project. */
  readonly path: string;
  /** Of the locale file, relative to the project. */
  readonly file: string;
  readonly base: ReadBackBase;
  readonly changes: readonly ReadBackChange[];
  /** What else differs and needs nobody: line endings, a byte order mark, links that follow. */
  readonly notes: readonly string[];
}

/** What `read-back` did. */
export interface ReadBack {
  /** Only documents that differ from their base. */
  readonly documents: readonly ReadBackDocument[];
  /** How many localized documents were looked at. */
  readonly compared: number;
  /** Locale files that changed, or would with a dry run, relative to the project. */
  readonly written: readonly string[];
}
