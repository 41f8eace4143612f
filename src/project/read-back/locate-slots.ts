import type { Slot, Span } from "../../model/index.ts";
import type { Leaf, Page } from "./page.ts";
import { pairLeaves } from "./pair-leaves.ts";

/** Where slots stand in the edited form of a text, and what else was edited. */
export interface Located {
  /** By index into the source's slots; `undefined` where a slot cannot be told any more. */
  readonly places: readonly (Span | undefined)[];
  readonly differences: readonly Difference[];
}

/** A place outside of all slots where two texts differ. */
export interface Difference {
  readonly kind: "changed" | "added" | "removed" | "moved";
  /** The leaf that it belongs to; of a text between two leaves, the one before. */
  readonly leaf: Leaf | undefined;
  /** Whether it is the text of a leaf, or stands between leaves. */
  readonly inside: boolean;
  /** Offsets into the edited text. */
  readonly span: Span;
  readonly was: string;
  readonly is: string;
  /** The slots that are affected: their words cannot be told apart, or are gone. */
  readonly slots: readonly number[];
}

/**
 * Find the slots of a text in its edited form, block by block.
 *
 * Law: where `differences` is empty, the edited text is the former one with its slots exchanged for
 * what stands at `places`. A slot whose surroundings changed has a place only where it is beyond doubt.
 */
export function locateSlots(
  from: Page,
  places: readonly (Span | undefined)[],
  to: Page,
  slots: readonly Slot[],
): Located {
  const found: (Span | undefined)[] = places.map(() => undefined);
  const differences: Difference[] = [];
  const order = [...places.keys()]
    .filter((index) => places[index])
    .sort((a, b) => places[a]!.start - places[b]!.start);
  const { pairs, moved } = pairLeaves(from.leaves, to.leaves);
  let next = 0;
  let reached = 0;
  let last: number | undefined;
  let [wasEnd, isEnd] = [0, 0];

  const slotsIn = (end: number): number[] => {
    const inside: number[] = [];
    while (next < order.length && places[order[next]!]!.start < end) inside.push(order[next++]!);
    return inside;
  };
  const add = (difference: Omit<Difference, "was" | "is">, was: Span): void => {
    differences.push({
      ...difference,
      was: from.text.slice(was.start, was.end),
      is: to.text.slice(difference.span.start, difference.span.end),
    });
  };
  const passNew = (until: number): void => {
    for (; reached < until; reached++) {
      const leaf = to.leaves[reached]!;
      const { start, end } = leaf.block;
      const origin = moved.get(reached);
      const was = origin === undefined ? undefined : from.leaves[origin]!.block;
      add(
        { kind: was ? "moved" : "added", leaf, inside: true, span: { start, end }, slots: [] },
        was ?? { start: 0, end: 0 },
      );
    }
  };
  const origins = new Set(moved.values());
  let whole = true;
  for (const [index, leaf] of from.leaves.entries()) {
    const { start, end } = leaf.block;
    const pair = pairs.get(index);
    if (pair === undefined) {
      whole = false;
      const inside = slotsIn(end);
      const at = to.leaves[reached]?.block.start ?? to.text.length;
      if (!origins.has(index))
        add(
          { kind: "removed", leaf, inside: true, span: { start: at, end: at }, slots: inside },
          leaf.block,
        );
      continue;
    }
    if (pair > reached) whole = false;
    passNew(pair);
    const now = to.leaves[pair]!;
    const gap = { start: wasEnd, end: start };
    // Between blocks that came or went there is nothing to compare.
    if (whole) compare(gap, { start: isEnd, end: now.block.start }, slotsIn(start), last, false);
    else slotsIn(start);
    compare(leaf.block, now.block, slotsIn(end), index, true);
    whole = true;
    last = index;
    wasEnd = end;
    isEnd = now.block.end;
    reached = pair + 1;
  }
  if (reached < to.leaves.length) whole = false;
  passNew(to.leaves.length);
  if (whole) {
    const rest = { start: wasEnd, end: from.text.length };
    compare(rest, { start: isEnd, end: to.text.length }, slotsIn(Infinity), last, false);
  }
  return { places: found, differences };

  function compare(
    was: Span,
    is: Span,
    inside: readonly number[],
    index: number | undefined,
    isLeaf: boolean,
  ): void {
    const before = from.text.slice(was.start, was.end);
    const after = to.text.slice(is.start, is.end);
    if (before === after) {
      const shift = is.start - was.start;
      for (const slot of inside) found[slot] = moveBy(places[slot]!, shift);
      return;
    }
    const leaf = index === undefined ? undefined : from.leaves[index];
    const about = { kind: "changed", leaf, inside: isLeaf } as const;
    const spans = inside.length === 0 ? [] : spansIn(was, is, inside, before, after);
    if (!spans) {
      add({ ...about, span: is, slots: inside }, was);
      return;
    }
    let [wasAt, isAt] = [was.start, is.start];
    for (const [n, slot] of [...inside, -1].entries()) {
      const former = slot === -1 ? { start: was.end, end: was.end } : places[slot]!;
      const now = spans[n] ?? { start: is.end, end: is.end };
      const between = { start: isAt, end: now.start };
      if (from.text.slice(wasAt, former.start) !== to.text.slice(isAt, now.start))
        add({ ...about, span: between, slots: [] }, { start: wasAt, end: former.start });
      if (slot !== -1) found[slot] = now;
      wasAt = former.end;
      isAt = now.end;
    }
  }

  /** Where the slots of one block are now: as the parser sees them, or between the same texts. */
  function spansIn(
    was: Span,
    is: Span,
    inside: readonly number[],
    before: string,
    after: string,
  ): Span[] | undefined {
    const read = to.document.slots.filter(
      ({ span }) => is.start <= span.start && span.end <= is.end,
    );
    const same =
      read.length === inside.length &&
      read.every((slot, n) => {
        const { syntax, name } = slots[inside[n]!]!;
        return slot.syntax === syntax && slot.name === name;
      });
    if (same) return read.map(({ span }) => span);
    if (inside.length !== 1) return undefined;
    const place = places[inside[0]!]!;
    const lead = before.slice(0, place.start - was.start);
    const trail = before.slice(place.end - was.start);
    const fits =
      after.startsWith(lead) && after.endsWith(trail) && after.length >= lead.length + trail.length;
    return fits ? [{ start: is.start + lead.length, end: is.end - trail.length }] : undefined;
  }
}

function moveBy({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}
