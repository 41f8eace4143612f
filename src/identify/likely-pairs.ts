import { FLOOR } from "./cost.ts";
import { type View, type Views, likeness, shorterSize } from "./evidence.ts";

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
 * many units have, the best `NEAREST` for each known unit, and those at about the same place among
 * the open ones: so the work grows with the number of open units and not with its square.
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
  for (const [at, one] of known.entries()) {
    const view = knownViews.of(one);
    const places = [at, at + fresh.length - known.length];
    const others = index && [...nearest(view, index), ...beside(places, fresh)];
    for (const other of others === undefined ? fresh : new Set(others)) {
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
const BESIDE = 2;

/** The open units at and around some places, counted from the start and from the end. */
function beside(places: readonly number[], units: readonly number[]): number[] {
  return places.flatMap((place) =>
    units.slice(Math.max(place - BESIDE, 0), Math.max(place + BESIDE + 1, 0)),
  );
}

/** Which units have a feature. */
type Index = ReadonlyMap<number, readonly number[]>;

function indexOf(units: readonly number[], views: Views): Index {
  const index = new Map<number, number[]>();
  for (const unit of units) {
    for (const feature of features(views.of(unit))) {
      const list = index.get(feature);
      if (list === undefined) index.set(feature, [unit]);
      else list.push(unit);
    }
  }
  return index;
}

/** Word pairs single out a long text, trigrams a short one or one in another inflection. */
function features({ bare }: View): ReadonlySet<number> {
  return new Set([...bare.pairs, ...bare.grams]);
}

/** The units that share most of the rarer features; the earlier where they share as many. */
function nearest(view: View, index: Index): number[] {
  const shared = new Map<number, number>();
  for (const feature of features(view)) {
    const units = index.get(feature);
    if (units === undefined || units.length > COMMON) continue;
    for (const unit of units) shared.set(unit, (shared.get(unit) ?? 0) + 1 / units.length);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST);
  return best.map(([unit]) => unit);
}
