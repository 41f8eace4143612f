import { plain } from "../text/plain.ts";
import { orderedShare, wordShare } from "../text/similarity.ts";
import type { Board } from "./board.ts";
import { chain } from "./chain.ts";
import { GAP, LINK } from "./cost.ts";
import type { Views } from "./evidence.ts";
import type { Pair } from "./pair.ts";

/**
 * Pair what is left between two pairs that kept the reading order: there the place says what a
 * likeness of half the words leaves open.
 *
 * A pair has at least half of the longer text's words in common, in the same order. Only gaps with few
 * open units are looked into, so that the place says something. Linear in the number of gaps.
 */
export function pairGaps(
  board: Board,
  known: readonly { readonly canonical: string }[],
  fresh: readonly { readonly canonical: string }[],
  knownViews: Views,
  freshViews: Views,
  inOrder: ReadonlySet<number>,
  mayPair: (known: number, fresh: number) => boolean,
): void {
  for (const { left, right } of gapsOf(board, fresh.length, inOrder)) {
    if (left.length > GAP.units || right.length > GAP.units) continue;
    const pairs: Pair[] = [];
    for (const [x, one] of left.entries()) {
      for (const [y, other] of right.entries()) {
        const [was, is] = [knownViews.of(one).bare, freshViews.of(other).bare];
        if (Math.max(was.words.length, is.words.length) > GAP.words || !mayPair(one, other))
          continue;
        if (wordShare(was, is) < GAP.share) continue;
        const texts = [known[one]!, fresh[other]!].map(({ canonical }) => plain(canonical));
        const share = orderedShare(texts[0]!, texts[1]!);
        if (share >= GAP.share) pairs.push({ known: x, fresh: y, weight: share });
      }
    }
    for (const pair of chain(pairs, left.length, right.length, LINK)) {
      board.pair(left[pair.known]!, right[pair.fresh]!);
    }
  }
}

/** The open units between every two neighbours of those that kept the reading order. */
function gapsOf(board: Board, freshCount: number, inOrder: ReadonlySet<number>) {
  const gaps: { readonly left: readonly number[]; readonly right: readonly number[] }[] = [];
  let [from, left]: [number, number[]] = [0, []];
  const close = (to: number): void => {
    if (left.length > 0) {
      const right: number[] = [];
      for (let at = from; at < to; at++) if (board.ofFresh[at]! < 0) right.push(at);
      if (right.length > 0) gaps.push({ left, right });
    }
    [from, left] = [to + 1, []];
  };
  for (const [one, other] of board.ofKnown.entries()) {
    if (other < 0) left.push(one);
    else if (inOrder.has(other)) close(other);
  }
  close(freshCount);
  return gaps;
}
