import type { Pair } from "./pair.ts";

/**
 * Choose pairs in any order so that no unit is in two and their weights are greatest together.
 *
 * Bertsekas' auction: known units bid for new ones until nobody is better off elsewhere, and a unit
 * that finds every price too high stays alone. The sum is within `STEP` per unit of the greatest
 * there is, the time grows with the number of pairs, and the order they come in does not matter.
 */
export function assign(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = pairs
    .filter((pair) => pair.weight > 0)
    .sort((a, b) => a.known - b.known || a.fresh - b.fresh);
  const wishes = new Map<number, Pair[]>();
  for (const pair of sorted) {
    const list = wishes.get(pair.known);
    if (list === undefined) wishes.set(pair.known, [pair]);
    else list.push(pair);
  }
  const prices = new Map<number, number>();
  const holders = new Map<number, Pair>();
  const waiting = [...wishes.keys()].reverse();
  for (let bidder = waiting.pop(); bidder !== undefined; bidder = waiting.pop()) {
    const bid = bestBid(wishes.get(bidder)!, prices);
    if (bid === undefined) continue;
    const outbid = holders.get(bid.pair.fresh);
    if (outbid !== undefined) waiting.push(outbid.known);
    holders.set(bid.pair.fresh, bid.pair);
    prices.set(bid.pair.fresh, bid.price);
  }
  return [...holders.values()].sort((a, b) => a.fresh - b.fresh);
}

/** By how much a bid goes beyond what the runner-up is worth; below any difference that matters. */
const STEP = 0.002;

function bestBid(
  wishes: readonly Pair[],
  prices: ReadonlyMap<number, number>,
): { pair: Pair; price: number } | undefined {
  let best: Pair | undefined;
  let value = 0;
  let second = 0;
  for (const pair of wishes) {
    const worth = pair.weight - (prices.get(pair.fresh) ?? 0);
    if (worth > value) {
      second = value;
      value = worth;
      best = pair;
    } else if (worth > second) second = worth;
  }
  if (best === undefined) return undefined;
  return { pair: best, price: (prices.get(best.fresh) ?? 0) + value - second + STEP };
}
