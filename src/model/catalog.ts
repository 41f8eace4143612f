/**
 * How far a translation is.
 *
 * `new`: nothing there; `draft`: machine or fuzzy text; `stale`: the source changed since;
 * `translated`; `reviewed`.
 */
export type State = "new" | "draft" | "stale" | "translated" | "reviewed";

/** The translation of one unit into one locale. */
export interface Translation {
  readonly key: string;
  /** What the translator wrote; `""` is a gap. */
  readonly target: string;
  readonly state: State;
  /** The source text it stands under in the file: `@key`. */
  readonly source: string;
  /** The source text that it was made for, where that differs: `@key was`. */
  readonly was?: string;
  /** What Calque did to it (`@key look`), or which sentences are left to do (`@key todo`). */
  readonly look?: string;
  readonly note?: string;
  /** Findings that a person accepted, the reason by id: `@key ok <id>`. */
  readonly accepted?: ReadonlyMap<string, string>;
}

/** The translations of one document into one locale, in the order of the file. */
export interface Catalog {
  readonly locale: string;
  readonly namespace: string;
  readonly entries: ReadonlyMap<string, Translation>;
}
