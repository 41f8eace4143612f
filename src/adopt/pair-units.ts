import { alignUnits, type LikelyPair } from "./align-units.ts";
import { findCopy } from "./find-copy.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { findMoved } from "./find-moved.ts";
import { isUntranslated } from "./is-untranslated.ts";
import { type Doubt, judgePairs } from "./judge-pairs.ts";
import { type Learned, type PairScorer, pairScorer } from "./pair-score.ts";
import type { AdoptUnit } from "./unit.ts";

/** How a pair was found, and how sure it is. */
export interface UnitPair {
  /** Indexes of one source unit, or of two that the translator merged. */
  readonly source: readonly number[];
  /** Indexes of one target unit, or of two that the translator made of one. */
  readonly target: readonly number[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** Whether it may stand as translated without a look. */
  readonly sure: boolean;
  /** Why it is not sure. */
  readonly doubts: readonly Doubt[];
  readonly moved: boolean;
}

/** The pairs of two documents, and what has none. */
export interface Pairing {
  readonly pairs: readonly UnitPair[];
  readonly openSource: readonly number[];
  readonly openTarget: readonly number[];
  /** How well marks and words agree over all pairs, as a logarithm of odds. */
  readonly agreement: number;
}

/**
 * Pair the units of a document with those of its translation.
 *
 * Laws: no unit is in two pairs; a pair is sure only where it is by far the likeliest and nothing in
 * it or around it says otherwise; the same input gives the same pairs. Deterministic.
 */
export function pairUnits(
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  learned: Learned = {},
): Pairing {
  const copy = findCopy(source, target);
  if (copy === undefined) return pairAll(source, target, learned);
  const isCopy = (index: number): boolean => index >= copy.from && index < copy.to;
  const own = [...target.keys()].filter((index) => !isCopy(index));
  const placeOf = new Map(own.map((index, place) => [index, place]));
  const from = [...(learned.from ?? [])].flatMap(([unit, index]): [number, number][] => {
    const place = placeOf.get(index);
    return place === undefined ? [] : [[unit, place]];
  });
  const pairing = pairAll(
    source,
    own.map((index) => target[index]!),
    learned.from === undefined ? learned : { ...learned, from: new Map(from) },
  );
  // The original's own words are nothing that somebody has to find a place for.
  const words = new Set(source.map(({ text }) => text));
  const others = [...target.keys()].filter(
    (index) => isCopy(index) && !words.has(target[index]!.text),
  );
  const open = [...pairing.openTarget.map((place) => own[place]!), ...others];
  return {
    ...pairing,
    pairs: pairing.pairs.map((pair) => {
      const places = pair.target.map((place) => own[place]!);
      return Object.assign({}, pair, { target: places });
    }),
    openTarget: open.toSorted((a, b) => a - b),
  };
}

function pairAll(
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  learned: Learned,
): Pairing {
  const scorer = pairScorer(source, target, learned);
  const likely = alignUnits(source.length, target.length, scorer);
  const doubtsOf = judgePairs(likely, source, target, scorer);
  const pairs: UnitPair[] = [];
  for (const pair of likely) {
    const doubts = doubtsOf.get(pair) ?? [];
    if (doubts.length > 0 && isUnlikely(pair)) continue;
    const { source: from, target: to, confidence } = pair;
    const sure = doubts.length === 0;
    pairs.push({ source: from, target: to, confidence, sure, doubts, moved: false });
  }
  const takenSource = new Set(pairs.flatMap((pair) => pair.source));
  const takenTarget = new Set(pairs.flatMap((pair) => pair.target));
  for (const [index, pair] of pairs.entries()) {
    if (!pair.doubts.includes("untranslated")) continue;
    const beside = findBeside(pair, source, target, scorer, takenTarget);
    if (beside === undefined) continue;
    takenTarget.delete(pair.target[0]!);
    takenTarget.add(beside);
    pairs[index] = { ...pair, target: [beside], sure: false, doubts: ["beside"] };
  }
  const disagree = findDisagreements(likely, source, target);
  const free = (units: readonly AdoptUnit[], taken: ReadonlySet<number>): number[] =>
    [...units.keys()].filter((index) => !taken.has(index));
  for (const run of findMoved(free(source, takenSource), free(target, takenTarget), scorer)) {
    for (const pair of run) {
      takenSource.add(pair.source);
      takenTarget.add(pair.target);
      const own = scorer.evidence(pair.source, pair.target);
      const same = isUntranslated(source[pair.source]!, target[pair.target]!);
      const sure =
        !same &&
        own >= MOVED_SURE &&
        !disagree(pair.source, pair.target) &&
        isAlone(pair, source, target, scorer);
      pairs.push({
        source: [pair.source],
        target: [pair.target],
        confidence: 1 / (1 + Math.exp(-(own - 2))),
        sure,
        doubts: sure ? [] : same ? ["untranslated"] : ["moved"],
        moved: true,
      });
    }
  }
  pairs.sort((a, b) => a.source[0]! - b.source[0]!);
  return {
    pairs,
    openSource: free(source, takenSource),
    openTarget: free(target, takenTarget),
    agreement: pairs.reduce(
      (sum, pair) => sum + scorer.evidence(pair.source[0]!, pair.target[0]!),
      0,
    ),
  };

  /** The likeliest of all ways, for want of another, is not yet worth a look. */
  function isUnlikely({ source: [i], target: to }: LikelyPair): boolean {
    return to.length === 1 && scorer.one(i!, to[0]!) < UNLIKELY;
  }
}

/** Some translators leave the original in place, above or below their own text. */
function findBeside(
  pair: UnitPair,
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  scorer: PairScorer,
  taken: ReadonlySet<number>,
): number | undefined {
  const [i, j] = [pair.source[0]!, pair.target[0]!];
  return [j + 1, j - 1, j + 2, j - 2, j + 3, j - 3].find(
    (at) =>
      target[at] !== undefined &&
      !taken.has(at) &&
      target[at].text !== source[i]!.text &&
      scorer.one(i, at) > BESIDE,
  );
}

/** What a unit beside an original needs to be taken for its translation: a length that fits will do. */
const BESIDE = 0.5;

/** Whether no other unit, with a partner or without, would do nearly as well. */
function isAlone(
  pair: { readonly source: number; readonly target: number },
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  scorer: PairScorer,
): boolean {
  const own = scorer.one(pair.source, pair.target);
  return (
    target.every((_, j) => j === pair.target || scorer.one(pair.source, j) < own - MARGIN) &&
    source.every((_, i) => i === pair.source || scorer.one(i, pair.target) < own - MARGIN)
  );
}

/** What a pair is worth by itself; below, both units are listed as without a partner. */
const UNLIKELY = -2;
/** The evidence that a single pair out of order needs. */
const MOVED_SURE = 6;
/** By how much it has to be better than any other. */
const MARGIN = 5;
