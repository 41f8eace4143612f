import type { PairScorer } from "./pair-score.ts";

/** What may be a pair: one to one, one source unit in two, or two in one. */
export interface LikelyPair {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** How likely it is, from 0 to 1, over all ways to align the two documents. */
  readonly confidence: number;
}

/**
 * Align two sequences and tell how likely each pair is.
 *
 * A pair hidden Markov model with gaps of any length (Durbin et al., "Biological sequence analysis",
 * 1998, chapter 4): the probability of a pair is its share of the weight of all alignments in order, not
 * whether the best one has it. So where two ways are as good, both are unlikely. Pairs above one half
 * never contradict each other. Takes time and space with the product of the lengths, and for long
 * documents with their sum: what is farther from the diagonal than a band is not looked at.
 */
export function alignUnits(rows: number, columns: number, scorer: PairScorer): LikelyPair[] {
  const band = rows * columns > WHOLE ? Math.max(150, Math.abs(rows - columns) + 100) : columns;
  const stride = Math.min(columns, 2 * band) + 1;
  const lows = Int32Array.from({ length: rows + 1 }, (_, i) =>
    Math.max(
      0,
      Math.min(columns + 1 - stride, Math.round((i * columns) / Math.max(1, rows)) - band),
    ),
  );
  const outside = (rows + 1) * stride;
  /** The cell of a step's start; one that no way leads through where there is none. */
  const at = (i: number, j: number): number => {
    if (i < 0 || i > rows) return outside;
    const offset = j - lows[i]!;
    return offset < 0 || offset >= stride ? outside : i * stride + offset;
  };
  const table = (): Float64Array => new Float64Array(outside + 1).fill(-Infinity);
  const [match, left, right] = [table(), table(), table()];
  // The emissions, by where the step starts.
  const [ones, splits, mergers] = [table(), table(), table()];
  for (let i = 0; i < rows; i++) {
    for (let j = lows[i]!; j < Math.min(columns, lows[i]! + stride); j++) {
      const here = at(i, j);
      ones[here] = P.one + scorer.one(i, j);
      if (j + 1 < columns) splits[here] = P.two + scorer.split(i, j);
      if (i + 1 < rows) mergers[here] = P.two + scorer.merged(i, j);
    }
  }

  // The weight of all ways that lead to a step of pairing from a cell.
  const before = table();
  for (let i = 0; i <= rows; i++) {
    for (let j = lows[i]!; j < lows[i]! + stride; j++) {
      const here = at(i, j);
      if (here === 0) match[here] = 0;
      else {
        const [single, double, joint] = [at(i - 1, j - 1), at(i - 1, j - 2), at(i - 2, j - 1)];
        match[here] = sum3(
          ones[single]! + before[single]!,
          splits[double]! + before[double]!,
          mergers[joint]! + before[joint]!,
        );
        const [up, back] = [at(i - 1, j), at(i, j - 1)];
        left[here] = sum3(P.matchGap + match[up]!, P.gapGap + left[up]!, P.gapOther + right[up]!);
        right[here] = sum3(
          P.matchGap + match[back]!,
          P.gapGap + right[back]!,
          P.gapOther + left[back]!,
        );
      }
      before[here] = sum3(
        P.matchMatch + match[here],
        P.gapMatch + left[here]!,
        P.gapMatch + right[here]!,
      );
    }
  }
  const last = at(rows, columns);
  const all = sum3(match[last]!, left[last]!, right[last]!);

  // Backwards, in the same tables: the weight of all ways from a state here to the end.
  const [fromMatch, fromLeft, fromRight] = [match, left, right];
  const pairs: LikelyPair[] = [];
  for (let i = rows; i >= 0; i--) {
    for (let j = lows[i]! + stride - 1; j >= lows[i]!; j--) {
      const here = at(i, j);
      if (here === last) {
        fromMatch[here] = fromLeft[here] = fromRight[here] = 0;
        continue;
      }
      const one = ones[here]! + fromMatch[at(i + 1, j + 1)]!;
      const split = splits[here]! + fromMatch[at(i + 1, j + 2)]!;
      const merger = mergers[here]! + fromMatch[at(i + 2, j + 1)]!;
      const pairing = sum3(one, split, merger);
      const down = fromLeft[at(i + 1, j)]!;
      const along = fromRight[at(i, j + 1)]!;
      fromMatch[here] = sum3(P.matchMatch + pairing, P.matchGap + down, P.matchGap + along);
      fromLeft[here] = sum3(P.gapMatch + pairing, P.gapGap + down, P.gapOther + along);
      fromRight[here] = sum3(P.gapMatch + pairing, P.gapOther + down, P.gapGap + along);
      const ways = before[here]! - all;
      add(one + ways, i, j, 1, 1);
      add(split + ways, i, j, 1, 2);
      add(merger + ways, i, j, 2, 1);
    }
  }
  return pairs.reverse();

  function add(weight: number, i: number, j: number, source: 1 | 2, target: 1 | 2): void {
    if (weight < UNLIKELY) return;
    const confidence = Math.min(1, Math.exp(weight));
    if (confidence < LEAST) return;
    pairs.push({
      source: source === 1 ? [i] : [i, i + 1],
      target: target === 1 ? [j] : [j, j + 1],
      confidence,
    });
  }
}

/** Cells that are looked at whole; beyond, a band is. */
const WHOLE = 2_000_000;
/** Pairs that are less likely are not told. */
const LEAST = 0.5;
/** A logarithm below which that is so without a look. */
const UNLIKELY = -1;

/** The probabilities of the steps, as logarithms. */
const P = {
  one: Math.log(0.985),
  two: Math.log(0.004),
  matchMatch: Math.log(0.94),
  matchGap: Math.log(0.03),
  gapMatch: Math.log(0.4),
  gapGap: Math.log(0.55),
  gapOther: Math.log(0.05),
};

function sum3(a: number, b: number, c: number): number {
  const most = a > b ? (a > c ? a : c) : b > c ? b : c;
  if (most === -Infinity) return most;
  // Together they are below half of the last digit of 1, so what follows adds the logarithm of 1.
  const least = most - NEGLIGIBLE;
  if (a === most ? b < least && c < least : a < least && (b === most ? c < least : b < least))
    return most;
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}

/** `2 * Math.exp(-38)` is less than 2^-53. */
const NEGLIGIBLE = 38;
