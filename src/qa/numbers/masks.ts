import type { Span } from "../../model/index.ts";

/** Parts of the texts to leave out: UTF-16 offsets. */
export interface Masks {
  readonly source?: readonly Span[];
  readonly target?: readonly Span[];
}
