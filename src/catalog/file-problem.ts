/** What can be wrong with a locale file. */
export type FileProblemCode =
  | "encoding"
  | "empty"
  | "conflict"
  | "not-an-object"
  | "truncated"
  | "trailing-comma"
  | "missing-comma"
  | "comment"
  | "duplicate-key"
  | "forbidden-key"
  | "not-a-string"
  | "nested"
  | "control-character"
  | "bad-escape"
  | "lone-surrogate"
  | "after-end"
  | "syntax"
  | "state";

/**
 * Something that keeps a locale file from being read.
 *
 * Law: a file with a problem is never rewritten and never treated as empty. `line` and `column`
 * count from 1, the column in UTF-16 units without a byte order mark. The message says what was
 * expected, what was found, and what to do.
 */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
