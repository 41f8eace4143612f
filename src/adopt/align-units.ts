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
  const low = (i: number): number =>
    Math.max(
      0,
      Math.min(columns + 1 - stride, Math.round((i * columns) / Math.max(1, rows)) - band),
    );
  const size = (rows + 1) * stride;
  const at = (i: number, j: number): number => {
    if (i < 0 || j < 0 || i > rows || j > columns) return -1;
    const offset = j - low(i);
    return offset < 0 || offset >= stride ? -1 : i * stride + offset;
  };
  const table = (): Float64Array => new Float64Array(size).fill(-Infinity);
  const [match, left, right] = [table(), table(), table()];
  // The emissions, by where the step starts.
  const [ones, splits, mergers] = [table(), table(), table()];
  for (let i = 0; i < rows; i++) {
    for (let j = low(i); j < Math.min(columns, low(i) + stride); j++) {
      const here = at(i, j);
      ones[here] = P.one + scorer.one(i, j);
      if (j + 1 < columns) splits[here] = P.two + scorer.split(i, j);
      if (i + 1 < rows) mergers[here] = P.two + scorer.merged(i, j);
    }
  }
  const get = (cells: Float64Array, i: number, j: number): number => {
    const index = at(i, j);
    return index < 0 ? -Infinity : cells[index]!;
  };

  /** The weight of all ways that lead to a step of pairing from here. */
  const before = (i: number, j: number): number =>
    sum3(
      P.matchMatch + get(match, i, j),
      P.gapMatch + get(left, i, j),
      P.gapMatch + get(right, i, j),
    );
  match[at(0, 0)] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = low(i); j <= Math.min(columns, low(i) + stride - 1); j++) {
      if (i === 0 && j === 0) continue;
      const here = at(i, j);
      match[here] = sum3(
        get(ones, i - 1, j - 1) + before(i - 1, j - 1),
        get(splits, i - 1, j - 2) + before(i - 1, j - 2),
        get(mergers, i - 2, j - 1) + before(i - 2, j - 1),
      );
      left[here] = sum3(
        P.matchGap + get(match, i - 1, j),
        P.gapGap + get(left, i - 1, j),
        P.gapOther + get(right, i - 1, j),
      );
      right[here] = sum3(
        P.matchGap + get(match, i, j - 1),
        P.gapGap + get(right, i, j - 1),
        P.gapOther + get(left, i, j - 1),
      );
    }
  }
  const all = sum3(get(match, rows, columns), get(left, rows, columns), get(right, rows, columns));

  // Backwards: the weight of all ways from a state here to the end.
  const [fromMatch, fromLeft, fromRight] = [table(), table(), table()];
  const pairs: LikelyPair[] = [];
  for (let i = rows; i >= 0; i--) {
    for (let j = Math.min(columns, low(i) + stride - 1); j >= low(i); j--) {
      const here = at(i, j);
      if (i === rows && j === columns) {
        fromMatch[here] = fromLeft[here] = fromRight[here] = 0;
        continue;
      }
      const one = ones[here]! + get(fromMatch, i + 1, j + 1);
      const split = splits[here]! + get(fromMatch, i + 1, j + 2);
      const merger = mergers[here]! + get(fromMatch, i + 2, j + 1);
      const pairing = sum3(one, split, merger);
      const down = get(fromLeft, i + 1, j);
      const along = get(fromRight, i, j + 1);
      fromMatch[here] = sum3(P.matchMatch + pairing, P.matchGap + down, P.matchGap + along);
      fromLeft[here] = sum3(P.gapMatch + pairing, P.gapGap + down, P.gapOther + along);
      fromRight[here] = sum3(P.gapMatch + pairing, P.gapOther + down, P.gapGap + along);
      const ways = before(i, j) - all;
      for (const [weight, source, target] of [
        [one, 1, 1],
        [split, 1, 2],
        [merger, 2, 1],
      ] as const) {
        const confidence = Math.min(1, Math.exp(weight + ways));
        if (confidence < LEAST) continue;
        pairs.push({
          source: source === 1 ? [i] : [i, i + 1],
          target: target === 1 ? [j] : [j, j + 1],
          confidence,
        });
      }
    }
  }
  return pairs.reverse();
}

/** Cells that are looked at whole; beyond, a band is. */
const WHOLE = 2_000_000;
/** Pairs that are less likely are not told. */
const LEAST = 0.5;

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
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}
