import type { Pair } from "./pair.ts";

/**
 * Choose the pairs that keep the reading order and are worth most together.
 *
 * Law: of all selections in which both sides rise, the one with the greatest sum of weights plus
 * `link` for every two pairs that are neighbours on both sides; the ends of the document count as
 * paired neighbours. Exact, in O(p log n) for p pairs, so that it can run over a whole document.
 * Among equals the earliest pairs win; the order in which the pairs come in does not matter.
 */
export function chain(
  pairs: readonly Pair[],
  knownCount: number,
  freshCount: number,
  link: number,
): readonly Pair[] {
  const sorted = [...pairs].sort((a, b) => a.known - b.known || a.fresh - b.fresh);
  const totals = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  const best = new PrefixBest(freshCount, totals);
  // Where the pairs of the former known unit stand, by their new unit.
  let row = new Map<number, number>();
  let rowKnown = -2;
  for (let start = 0; start < sorted.length;) {
    const known = sorted[start]!.known;
    let end = start;
    while (end < sorted.length && sorted[end]!.known === known) end += 1;
    const next = new Map<number, number>();
    for (let at = start; at < end; at += 1) {
      const pair = sorted[at]!;
      let from = best.below(pair.fresh);
      let gain = from < 0 ? 0 : totals[from]!;
      if (known === 0 && pair.fresh === 0) gain = link;
      const diagonal = rowKnown === known - 1 ? row.get(pair.fresh - 1) : undefined;
      if (diagonal !== undefined && totals[diagonal]! + link >= gain) {
        from = diagonal;
        gain = totals[diagonal]! + link;
      }
      totals[at] = pair.weight + gain;
      if (known === knownCount - 1 && pair.fresh === freshCount - 1) totals[at]! += link;
      before[at] = from;
      next.set(pair.fresh, at);
    }
    for (let at = start; at < end; at += 1) best.add(sorted[at]!.fresh, at);
    row = next;
    rowKnown = known;
    start = end;
  }
  const chosen: Pair[] = [];
  for (let at = best.below(freshCount); at >= 0; at = before[at]!) {
    chosen.push(sorted[at]!);
  }
  return chosen.reverse();
}

/** A Fenwick tree that tells which pair with a lesser new unit has the greatest total above 0. */
class PrefixBest {
  private readonly tree: Int32Array;
  private readonly totals: Float64Array;

  constructor(size: number, totals: Float64Array) {
    this.tree = new Int32Array(size + 1).fill(-1);
    this.totals = totals;
  }

  add(fresh: number, at: number): void {
    const total = this.totals[at]!;
    for (let i = fresh + 1; i < this.tree.length; i += i & -i) {
      const held = this.tree[i]!;
      if (total > (held < 0 ? 0 : this.totals[held]!)) this.tree[i] = at;
    }
  }

  below(fresh: number): number {
    let found = -1;
    for (let i = fresh; i > 0; i -= i & -i) {
      const held = this.tree[i]!;
      if (held < 0) continue;
      const total = this.totals[held]!;
      const rival = found < 0 ? 0 : this.totals[found]!;
      if (total > rival || (total === rival && held < found)) found = held;
    }
    return found;
  }
}
