/**
 * One thing that a command would change in a file: a member of a locale file, lines of a document, or
 * the file itself.
 *
 * A member has the `key` of its unit, and the name of its `annotation` unless it is the text itself:
 * `""` for `@key`, the source text, `was` for `@key was`. Lines have a `line`. A file that is not there yet, goes, or changes in layout alone has neither.
 */
export interface FileChange {
  /** Relative to the project. */
  readonly file: string;
  /** `stale`: the translation stays, and answers a former text from now on. */
  readonly change: "added" | "changed" | "removed" | "stale" | "layout";
  readonly key?: string;
  readonly annotation?: string;
  /** The first line of a change in a document, in the file as it is, counted from 1. */
  readonly line?: number;
  /** What is there; missing where nothing is. */
  readonly before?: string;
  /** What would be there; missing where nothing would be. */
  readonly after?: string;
}
