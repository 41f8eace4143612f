import type { Atom } from "./atom.ts";
import type { Rational } from "./rational.ts";

/** A value of the source and the value of the target that answers it. */
export interface Pair {
  readonly source: Atom;
  readonly target: Atom;
  /** 0 where nothing differs; see `crossing` and `readingsOf` for what is added. */
  readonly cost: number;
  /** The reading of both that is equal. */
  readonly value: Rational;
  /** The target's digits say this value only against the convention of its locale. */
  readonly against: boolean;
  /** The units differ and the value is converted. */
  readonly converted: boolean;
}
