import type { LikelyPair } from "./align-units.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { isUntranslated } from "./is-untranslated.ts";
import type { PairScorer } from "./pair-score.ts";
import type { AdoptUnit } from "./unit.ts";

/**
 * Why somebody should look at a pair: it is one of several likely ones; its words say otherwise;
 * nothing around it is sure either; the original stands beside it; it stands out of order; it is not one to one; or it is no translation,
 * but the source's own words.
 */
export type Doubt =
  | "ambiguous"
  | "contradicted"
  | "isolated"
  | "beside"
  | "moved"
  | "split"
  | "merged"
  | "untranslated";

/**
 * Tell what speaks against taking each pair as it is; nothing, where it is sure.
 *
 * A pair is sure by evidence of its own, in marks or in words; or because it stands in an unbroken row of
 * pairs between two such, or between one and the edge of both documents, whose lengths go together. A
 * place alone makes nothing sure: where a paragraph went and another came, the places are as good as ever.
 */
export function judgePairs(
  pairs: readonly LikelyPair[],
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  scorer: PairScorer,
): ReadonlyMap<LikelyPair, readonly Doubt[]> {
  const disagree = findDisagreements(pairs, source, target);
  const doubts = new Map(pairs.map((pair) => [pair, ownDoubts(pair)]));
  const ordered = pairs.toSorted((a, b) => a.source[0]! - b.source[0]!);
  const edge: LikelyPair = { source: [source.length], target: [target.length], confidence: 1 };
  let stretch: LikelyPair[] = [];
  let bounded = true;
  let [i, j] = [0, 0];
  for (const pair of [...ordered, edge]) {
    const follows = pair.source[0] === i && pair.target[0] === j;
    if (!follows) close(false);
    const own = doubts.get(pair) ?? [];
    const anchor = pair === edge || (isSound(own) && isAnchor(pair));
    if (anchor) {
      close(follows);
      bounded = true;
    } else if (isSound(own)) stretch.push(pair);
    else close(false);
    [i, j] = [pair.source.at(-1)! + 1, pair.target.at(-1)! + 1];
  }
  return doubts;

  /** End a stretch of pairs without evidence of their own. */
  function close(before: boolean): void {
    const scores = stretch.map((pair) => scorer.content(pair.source[0]!, pair.target[0]!));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const holds = bounded && before && mean >= (scores.length > 2 ? FITS : TOLERATED);
    for (const [index, pair] of stretch.entries()) {
      if (!holds && scores[index]! < STRONG) doubts.set(pair, ["isolated"]);
    }
    stretch = [];
    bounded = false;
  }

  function ownDoubts({ source: from, target: to, confidence }: LikelyPair): Doubt[] {
    const [first, second] = [from[0]!, to[0]!];
    const own: Doubt[] = [];
    if (from.length > 1) own.push("merged");
    if (to.length > 1) own.push("split");
    if (confidence < SURE) own.push("ambiguous");
    if (isUntranslated(source[first]!, target[second]!)) own.push("untranslated");
    if (own.length > 0) {
      const single = from.length === 1 && to.length === 1 && !own.includes("untranslated");
      return single && disagree(first, second) ? [...own, "contradicted"] : own;
    }
    const worst = Math.min(scorer.content(first, second), scorer.evidence(first, second));
    return worst < AGAINST || disagree(first, second) ? ["contradicted"] : [];
  }

  /** A field has its name; prose that nobody translated has its words. */
  function isAnchor({ source: [first], target: [second] }: LikelyPair): boolean {
    return source[first!]!.role === "field" || scorer.evidence(first!, second!) >= EVIDENT;
  }
}

function isSound(doubts: readonly Doubt[]): boolean {
  return doubts.length === 0 || (doubts.length === 1 && doubts[0] === "untranslated");
}

/** The likelihood, over all ways to align the documents, of a pair that is sure. */
const SURE = 0.99;
/** Marks and words that place a pair by themselves; in logarithms of odds, like all below. */
const EVIDENT = 2;
/** Marks, words and lengths that do so. */
const STRONG = 3.5;
/** The mean of a stretch whose lengths go together, and of one too short to tell. */
const FITS = 0.2;
const TOLERATED = -1;
const AGAINST = -2;
