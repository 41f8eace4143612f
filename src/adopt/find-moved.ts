import type { PairScorer } from "./pair-score.ts";

/** A run of pairs out of order: what a translator, or the author since, put elsewhere. */
export type MovedRun = readonly { readonly source: number; readonly target: number }[];

/**
 * Find runs of units that stand elsewhere in the translation, among those without a pair.
 *
 * Runs are the best local alignments (Smith and Waterman, 1981) of what is left on both sides, taken
 * one after the other, each with enough evidence of its own: order says nothing for them. `source`
 * and `target` are indexes in reading order.
 */
export function findMoved(
  source: readonly number[],
  target: readonly number[],
  scorer: PairScorer,
): MovedRun[] {
  const runs: MovedRun[] = [];
  const openSource = [...source];
  const openTarget = [...target];
  const one = keepScores(source, target, scorer);
  for (
    let round = 0;
    round < MOST_RUNS && openSource.length > 0 && openTarget.length > 0;
    round++
  ) {
    if (openSource.length * openTarget.length > MOST_CELLS) break;
    const run = bestRun(openSource, openTarget, one, scorer);
    if (run === undefined) break;
    runs.push(run);
    for (const pair of run) {
      openSource.splice(openSource.indexOf(pair.source), 1);
      openTarget.splice(openTarget.indexOf(pair.target), 1);
    }
  }
  return runs;
}

/** Each pair is scored once, however many runs are looked for. */
function keepScores(
  source: readonly number[],
  target: readonly number[],
  scorer: PairScorer,
): PairScorer["one"] {
  if (source.length * target.length > MOST_CELLS) return (i, j) => scorer.one(i, j);
  const rows = new Map(source.map((unit, index) => [unit, index * target.length]));
  const columns = new Map(target.map((unit, index) => [unit, index]));
  const kept = new Float64Array(source.length * target.length).fill(Number.NaN);
  return (i, j) => {
    const at = rows.get(i)! + columns.get(j)!;
    const score = kept[at]!;
    return Number.isNaN(score) ? (kept[at] = scorer.one(i, j)) : score;
  };
}

const MOST_RUNS = 40;
const MOST_CELLS = 1_000_000;
/** The evidence of marks and words that a run needs: about one in a thousand met by chance. */
const ENOUGH = 7;
const GAP = -3;

function bestRun(
  source: readonly number[],
  target: readonly number[],
  one: PairScorer["one"],
  scorer: PairScorer,
): MovedRun | undefined {
  const stride = target.length + 1;
  const scores = new Float64Array((source.length + 1) * stride);
  let best = 0;
  let end = -1;
  for (let i = 1; i <= source.length; i++) {
    for (let j = 1; j <= target.length; j++) {
      const here = i * stride + j;
      const pair = one(source[i - 1]!, target[j - 1]!) - 1;
      const score = Math.max(
        0,
        scores[here - stride - 1]! + pair,
        scores[here - 1]! + GAP,
        scores[here - stride]! + GAP,
      );
      scores[here] = score;
      if (score > best) [best, end] = [score, here];
    }
  }
  if (end < 0) return undefined;
  const run: { source: number; target: number }[] = [];
  let [i, j] = [Math.floor(end / stride), end % stride];
  while (i > 0 && j > 0) {
    const score = scores[i * stride + j]!;
    if (score <= 0) break;
    const pair = one(source[i - 1]!, target[j - 1]!) - 1;
    if (score === scores[(i - 1) * stride + j - 1]! + pair) {
      run.push({ source: source[--i]!, target: target[--j]! });
    } else if (score === scores[i * stride + j - 1]! + GAP) j--;
    else i--;
  }
  const evidence = run.reduce((sum, pair) => sum + scorer.evidence(pair.source, pair.target), 0);
  return evidence >= ENOUGH ? run.reverse() : undefined;
}
