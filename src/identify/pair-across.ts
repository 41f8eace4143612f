import { assign } from "./assign.ts";
import { REVIVAL, moveThreshold } from "./cost.ts";
import { editScore } from "./edit-score.ts";
import { Views } from "./evidence.ts";
import { likelyPairs } from "./likely-pairs.ts";
import type { Pair } from "./pair.ts";

/** A unit without a partner in its own document. */
export interface StrayUnit {
  /** The document. */
  readonly place: string;
  /** Where it stands in it; units one after the other are neighbours. */
  readonly index: number;
  /** What the text says, without how it is written. */
  readonly canonical: string;
}

/** A unit that left one document and came to another: indices of both, and 1 or the score of the edit. */
export interface AcrossPair {
  readonly left: number;
  readonly fresh: number;
  readonly score: number;
}

/**
 * Pair units that left documents with units that are new in other ones.
 *
 * Law: without a neighbour that moved along, only the same text of four words and more, if it stands once
 * on both sides, and one that is nearly the same (`REVIVAL`). Beside such a pair the same text however
 * short, and an edited one as for a move within a document. The cost is that of an alignment: 1 − likeness
 * for each pair, least over all.
 */
export function pairAcross(
  left: readonly StrayUnit[],
  fresh: readonly StrayUnit[],
): readonly AcrossPair[] {
  const ofLeft = new Map<number, number>();
  const ofFresh = new Map<number, number>();
  const at = new Map(fresh.map((unit, index) => [`${unit.place}\n${unit.index}`, index]));
  const leftAt = new Map(left.map((unit, index) => [`${unit.place}\n${unit.index}`, index]));
  const pair = (one: number, other: number): void => {
    ofLeft.set(one, other);
    ofFresh.set(other, one);
  };
  const isElsewhere = (one: number, other: number) => left[one]!.place !== fresh[other]!.place;

  const byText = new Map<string, { left: number[]; fresh: number[] }>();
  for (const [index, { canonical }] of left.entries()) {
    if (canonical.length < LONG) continue;
    const group = byText.get(canonical) ?? { left: [], fresh: [] };
    group.left.push(index);
    byText.set(canonical, group);
  }
  for (const [index, { canonical }] of fresh.entries()) byText.get(canonical)?.fresh.push(index);
  for (const group of byText.values()) {
    const [one, other] = [group.left[0]!, group.fresh[0]];
    if (group.left.length !== 1 || group.fresh.length !== 1 || other === undefined) continue;
    if (isElsewhere(one, other)) pair(one, other);
  }
  spread();
  const likely = candidates();
  for (let round = 0; round < ROUNDS; round++) {
    const weighed = likely.flatMap(({ known, fresh: other, likeness, size }): Pair[] => {
      if (ofLeft.has(known) || ofFresh.has(other)) return [];
      const beside = hasNeighbour(known, other);
      if (!beside && (likeness < REVIVAL.likeness || size < REVIVAL.words)) return [];
      return [{ known, fresh: other, weight: likeness - (beside ? moveThreshold(size) : 0.5) }];
    });
    const chosen = assign(weighed);
    for (const { known, fresh: other } of chosen) pair(known, other);
    spread();
    if (chosen.length === 0) break;
  }
  const leftViews = new Views(left);
  const freshViews = new Views(fresh);
  return [...ofLeft]
    .sort((a, b) => a[1] - b[1])
    .map(([one, other]) => {
      const same = left[one]!.canonical === fresh[other]!.canonical;
      const score = same ? 1 : editScore(leftViews.of(one), freshViews.of(other));
      return { left: one, fresh: other, score };
    });

  function candidates() {
    const openLeft = [...left.keys()].filter((index) => !ofLeft.has(index));
    const openFresh = [...fresh.keys()].filter((index) => !ofFresh.has(index));
    return likelyPairs(openLeft, openFresh, new Views(left), new Views(fresh)).filter(
      ({ known, fresh: other }) => isElsewhere(known, other),
    );
  }

  function beside(one: number, other: number, step: number): [number, number] | undefined {
    const next = leftAt.get(`${left[one]!.place}\n${left[one]!.index + step}`);
    const match = at.get(`${fresh[other]!.place}\n${fresh[other]!.index + step}`);
    return next === undefined || match === undefined ? undefined : [next, match];
  }

  function hasNeighbour(one: number, other: number): boolean {
    return [1, -1].some((step) => {
      const next = beside(one, other, step);
      return next !== undefined && ofLeft.get(next[0]) === next[1];
    });
  }

  /** Equal neighbours of pairs, however short, outward until the texts differ. */
  function spread(): void {
    for (const seed of ofLeft) {
      for (const step of [1, -1]) {
        for (let next = beside(...seed, step); next; next = beside(...next, step)) {
          const [one, other] = next;
          if (ofLeft.has(one) || ofFresh.has(other)) break;
          if (left[one]!.canonical !== fresh[other]!.canonical) break;
          pair(one, other);
        }
      }
    }
  }
}

/** Four words, as the alignment within a document has it for a short text. */
const LONG = 24;
/** Edited units may stand beside each other; each round can reach one further. */
const ROUNDS = 4;
