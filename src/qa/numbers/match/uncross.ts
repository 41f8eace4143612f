import { keyOf } from "../atom.ts";
import type { Pair } from "../pair.ts";

/**
 * Let equal values answer one another in their order: of "1 and 5, … 1 and 6" the first 1 is the first, though another
 * stood nearer when they were taken one at a time. Nothing else about the pairs changes.
 */
export function uncross(pairs: readonly Pair[]): Pair[] {
  const groups = new Map<string, number[]>();
  for (const [at, { source, target, value, cost }] of pairs.entries()) {
    if (cost > 0.1) continue;
    const unit = `${source.mention.unit.join()} ${target.mention.unit.join()}`;
    const key = `${keyOf(value)} ${source.type} ${target.type} ${unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  const list = [...pairs];
  for (const places of groups.values()) {
    if (places.length < 2) continue;
    const group = places.flatMap((at) => pairs[at] ?? []);
    const sources = group.map(({ source }) => source).sort((a, b) => a.index - b.index);
    const ends = [...group].sort((a, b) => a.target.index - b.target.index);
    const order = places.toSorted((a, b) => index(pairs[a]) - index(pairs[b]));
    for (const [k, at] of order.entries()) {
      const [source, end] = [sources[k], ends[k]];
      if (source !== undefined && end !== undefined) list[at] = { ...end, source };
    }
  }
  return list;
}

function index(pair: Pair | undefined): number {
  return pair?.source.index ?? 0;
}
