import { type Views, likeness, shorterSize } from "./evidence.ts";
import { FLOOR } from "./cost.ts";

/** Two units with different texts that may be one unit before and after an edit. */
export interface LikelyPair {
  readonly known: number;
  readonly fresh: number;
  /** From 0 to 1. */
  readonly likeness: number;
  /** The number of words of the shorter text. */
  readonly size: number;
}

/**
 * Find the pairs of open units that are alike enough to be weighed.
 *
 * Compares every pair while they are few. Beyond that, only those that share features which not
 * many units have, the best `NEAREST` for each known unit: so the work grows with the number of
 * open units and not with its square.
 */
export function likelyPairs(
  known: readonly number[],
  fresh: readonly number[],
  knownViews: Views,
  freshViews: Views,
): readonly LikelyPair[] {
  const found: LikelyPair[] = [];
  const few = known.length * fresh.length <= FEW;
  const index = few ? undefined : indexOf(fresh, freshViews);
  for (const one of known) {
    const view = knownViews.of(one);
    const others = index === undefined ? fresh : nearest(view.bare.grams, index);
    for (const other of others) {
      const rival = freshViews.of(other);
      const score = likeness(view, rival);
      if (score < FLOOR) continue;
      found.push({ known: one, fresh: other, likeness: score, size: shorterSize(view, rival) });
    }
  }
  return found;
}

const FEW = 10_000;
const NEAREST = 16;
const COMMON = 64;

function indexOf(units: readonly number[], views: Views): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const unit of units) {
    let last: number | undefined;
    for (const gram of views.of(unit).bare.grams) {
      if (gram === last) continue;
      last = gram;
      const list = index.get(gram);
      if (list === undefined) index.set(gram, [unit]);
      else list.push(unit);
    }
  }
  return index;
}

/** The units that share most of the rarer features; the earlier where they share as many. */
function nearest(
  grams: Int32Array,
  index: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const gram of new Set(grams)) {
    const units = index.get(gram);
    if (units === undefined || units.length > COMMON) continue;
    for (const unit of units) shared.set(unit, (shared.get(unit) ?? 0) + 1 / units.length);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, NEAREST)
    .map(([unit]) => unit);
}
