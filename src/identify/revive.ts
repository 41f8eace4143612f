import { assign } from "./assign.ts";
import { REVIVAL } from "./cost.ts";
import { Views } from "./evidence.ts";
import { likelyPairs } from "./likely-pairs.ts";
import type { GoneUnit, KnownUnit, NewUnit } from "./units.ts";

/** Units that left earlier and may be back. */
export interface Revivals {
  /** New units whose very text left earlier and is not among the known: no edit of something else. */
  readonly exact: ReadonlyMap<number, GoneUnit>;
  /** Tell which of the units that found no known unit are back, by their index. */
  readonly settle: (open: readonly number[], views: Views) => ReadonlyMap<number, GoneUnit>;
}

/**
 * Look for new units among those that left the document earlier.
 *
 * The same text comes back under its former key. A long text may have changed a little meanwhile
 * (`REVIVAL`); a short one must be the same. A pinned key that left comes back for its unit.
 */
export function revive(
  known: readonly KnownUnit[],
  units: readonly NewUnit[],
  gone: readonly GoneUnit[],
  pinned: ReadonlyMap<number, string>,
): Revivals {
  const knownTexts = new Set(known.map((unit) => unit.canonical));
  const inUse = new Set(known.map((unit) => unit.key));
  const reserved = new Map([...pinned].map(([unit, key]) => [key, unit]));
  const waiting = gone
    .filter((unit) => !inUse.has(unit.key))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const byText = new Map<string, number[]>();
  for (const [index, { canonical, key }] of waiting.entries()) {
    if (reserved.has(key)) continue;
    byText.set(canonical, [...(byText.get(canonical) ?? []), index]);
  }
  const exact = new Map<number, GoneUnit>();
  for (const [index, { canonical }] of units.entries()) {
    if (knownTexts.has(canonical) || pinned.has(index)) continue;
    const found = byText.get(canonical)?.shift();
    if (found !== undefined) exact.set(index, waiting[found]!);
  }
  return { exact, settle };

  function settle(open: readonly number[], views: Views): ReadonlyMap<number, GoneUnit> {
    const back = new Map<number, GoneUnit>();
    if (waiting.length === 0) return back;
    for (const index of open) {
      const key = pinned.get(index);
      const own = key === undefined ? undefined : waiting.find((unit) => unit.key === key);
      const text = units[index]!.canonical;
      const found = own ?? exact.get(index) ?? waiting[byText.get(text)?.shift() ?? -1];
      if (found !== undefined) back.set(index, found);
    }
    const used = new Set(back.values());
    const rest = [...waiting.keys()].filter((index) => {
      const unit = waiting[index]!;
      return !used.has(unit) && !reserved.has(unit.key);
    });
    const likely = likelyPairs(
      rest,
      open.filter((index) => !back.has(index)),
      new Views(waiting),
      views,
    )
      .filter((pair) => pair.likeness >= REVIVAL.likeness && pair.size >= REVIVAL.words)
      .map((pair) => ({ known: pair.known, fresh: pair.fresh, weight: pair.likeness }));
    for (const pair of assign(likely)) back.set(pair.fresh, waiting[pair.known]!);
    return back;
  }
}
