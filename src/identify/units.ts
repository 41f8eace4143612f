import type { Change } from "../model/index.ts";

/** A unit as the register `locales/<source locale>/<namespace>.json` knows it. */
export interface KnownUnit {
  readonly key: string;
  /** The source text at the last extraction. */
  readonly text: string;
  /** What the text says, without how it is written: see `UnitDraft.canonical`. */
  readonly canonical: string;
}

/** A unit that left the document earlier and whose translations are kept. */
export type GoneUnit = KnownUnit;

/** A unit of the document as it is now. */
export interface NewUnit {
  readonly text: string;
  /** What the text says, without how it is written: see `UnitDraft.canonical`. */
  readonly canonical: string;
  /** The key that the author gave it in a comment. */
  readonly pinned?: string;
}

/** Something that the author of the document has to put right. */
export interface IdentityProblem {
  readonly code: "pinned-twice" | "pinned-key";
  readonly message: string;
  /** Index of the unit that did not get what its author asked for. */
  readonly unit: number;
}

/** The units of a document with their keys, and what became of every unit. */
export interface Identified {
  /** One key per new unit, no two alike. */
  readonly keys: readonly string[];
  /** One change per new unit in reading order, then one for each known unit that found no place. */
  readonly changes: readonly Change[];
  readonly problems: readonly IdentityProblem[];
}
