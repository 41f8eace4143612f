import type { Pair } from "../pair.ts";

/** Give the values of each unit by themselves, where others stand between them: their order is compared as well. */
export function byUnit(pairs: readonly Pair[]): Pair[][] {
  const units = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const unit = pair.source.mention.unit.join();
    const list = units.get(unit);
    if (list === undefined) units.set(unit, [pair]);
    else list.push(pair);
  }
  return units.size < 2 ? [] : [...units.values()];
}
