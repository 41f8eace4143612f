import type { Role, SlotSyntax } from "../model/index.ts";

/** What a mark is of: something that a translation keeps as it is. */
export type MarkKind = "link" | "image" | "code" | "number" | "footnote" | "tag" | "word";

/** One thing in a text that says the same in every language. */
export interface Mark {
  readonly kind: MarkKind;
  readonly value: string;
}

/** One slot of a document, as the alignment looks at it. */
export interface AdoptUnit {
  readonly role: Role;
  readonly syntax: SlotSyntax;
  /** The path of a front-matter field or the name of an attribute. */
  readonly name?: string;
  /** The depth of a heading; of everything else, how many blocks it lies in. */
  readonly level: number;
  /** The column of a table cell, and whether it stands in the head. */
  readonly column?: number;
  readonly head?: boolean;
  /** The words, markup removed. */
  readonly text: string;
  /** In any order; one that occurs twice is in it twice. */
  readonly marks: readonly Mark[];
  /** The words to look up in the lexicon, in one form each. */
  readonly tokens: readonly string[];
}
