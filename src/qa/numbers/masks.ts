import type { Span } from "../../model/index.ts";

/** Parts of the texts to leave out: UTF-16 offsets. */
export interface Masks {
  readonly source?: readonly Span[];
  readonly target?: readonly Span[];
  /** What stands in the code spans of both texts, parted by blanks: numbers that the other text may have outside of them. */
  readonly codes?: { readonly source: string; readonly target: string };
}
