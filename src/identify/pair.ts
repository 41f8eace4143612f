/** A known unit and a new one that may be the same: indexes in reading order, and what speaks for it. */
export interface Pair {
  readonly known: number;
  readonly fresh: number;
  /** What pairing them is worth: above 0 better than calling one gone and the other new. */
  readonly weight: number;
}
