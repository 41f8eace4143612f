import type { AlignedUnit } from "../aligned-units.ts";

/** A line of English text, what was made of it, and which line it is, from 0. */
export interface ParallelLine extends AlignedUnit {
  readonly line: number;
}
