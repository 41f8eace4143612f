import type { Slot } from "./document.ts";

/** A unit of a document before it has its key. */
export interface UnitDraft {
  /** Index into `Document.slots`. */
  readonly slot: number;
  /** Which sentence of the slot, with `units: "sentence"`; 0 where the unit is the whole slot. */
  readonly part: number;
  /** The white space between this sentence and the next of its slot; `""` at the end of the slot. */
  readonly gap: string;
  /** The source text that a translator sees. */
  readonly text: string;
  /**
   * What the text says, without how it is written: emphasis marks in one form, escapes resolved.
   * Two texts with the same `canonical` need the same translation.
   */
  readonly canonical: string;
}

/** What a translator sees as one thing: a slot, or one sentence of it, with its key. */
export interface Unit extends UnitDraft {
  readonly key: string;
  readonly context: Pick<Slot, "role" | "syntax" | "headings" | "note" | "maxLength" | "name">;
}
