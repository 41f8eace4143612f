import { assign } from "./assign.ts";
import type { Board } from "./board.ts";
import { chain } from "./chain.ts";
import { LINK, moveThreshold, orderThreshold } from "./cost.ts";
import type { Views } from "./evidence.ts";
import { likelyPairs } from "./likely-pairs.ts";
import { exactWeightOf, pairExact, repeatedPairs } from "./pair-exact.ts";
import { pairGaps } from "./pair-gaps.ts";
import { pairPieces } from "./pair-pieces.ts";
import type { Pair } from "./pair.ts";

/**
 * Pair the units of two versions of a document, and tell which pairs kept the reading order.
 *
 * Pairs that stand on the board already stay. Then, each over the whole document: equal texts
 * without doubt; one order-preserving alignment of least cost over those, repeated texts and likely
 * edits together; one assignment of least cost over what is left, for what was moved and edited;
 * units that came apart or together; last, what is left between two that stayed.
 * `closed` holds new units that must not be taken for an edit of a known one.
 */
export function align(
  board: Board,
  known: readonly { readonly canonical: string }[],
  fresh: readonly { readonly canonical: string }[],
  knownViews: Views,
  freshViews: Views,
  closed: ReadonlySet<number>,
): ReadonlySet<number> {
  if (known.length === 0 || fresh.length === 0) return new Set();
  pairExact(board, known, fresh);
  const knownTexts = new Set(board.openKnown().map((index) => known[index]!.canonical));
  const freshTexts = new Set(board.openFresh().map((index) => fresh[index]!.canonical));
  // Two texts that both stand in both versions are no edit of each other: they changed places.
  const isEdit = (was: string, is: string) =>
    was !== is && !(freshTexts.has(was) && knownTexts.has(is));
  const likely = likelyPairs(
    board.openKnown(),
    board.openFresh().filter((index) => !closed.has(index)),
    knownViews,
    freshViews,
  ).filter((pair) => isEdit(known[pair.known]!.canonical, fresh[pair.fresh]!.canonical));
  const repeated = repeatedPairs(board, known, fresh);

  const candidates: Pair[] = [];
  for (const [one, other] of board.ofKnown.entries()) {
    if (other < 0) continue;
    const weight = exactWeightOf(known[one]!.canonical);
    candidates.push({ known: one, fresh: other, weight });
  }
  for (const pair of repeated) candidates.push({ ...pair, weight: 1 - orderThreshold(Infinity) });
  for (const { likeness, size, ...pair } of likely) {
    candidates.push({
      known: pair.known,
      fresh: pair.fresh,
      weight: likeness - orderThreshold(size),
    });
  }
  const inOrder = new Set<number>();
  for (const pair of chain(candidates, known.length, fresh.length, LINK)) {
    inOrder.add(pair.fresh);
    board.pair(pair.known, pair.fresh);
  }

  const moves: Pair[] = [];
  for (const { known: one, fresh: other } of repeated) {
    if (!board.isOpen(one, other)) continue;
    moves.push({ known: one, fresh: other, weight: 0.5 + LINK * board.links(one, other) });
  }
  for (const { known: one, fresh: other, likeness, size } of likely) {
    if (!board.isOpen(one, other)) continue;
    const weight = likeness - moveThreshold(size) + LINK * board.links(one, other);
    moves.push({ known: one, fresh: other, weight });
  }
  for (const pair of assign(moves)) board.pair(pair.known, pair.fresh);
  pairPieces(board, known, fresh, knownViews, freshViews, closed);
  pairGaps(board, known, fresh, knownViews, freshViews, inOrder, (one, other) => {
    return !closed.has(other) && isEdit(known[one]!.canonical, fresh[other]!.canonical);
  });
  return inOrder;
}
