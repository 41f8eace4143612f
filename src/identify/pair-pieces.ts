import { plain } from "../text/plain.ts";
import { type Profile, containment, profile, similarity } from "../text/similarity.ts";
import type { Board } from "./board.ts";
import { SPLIT } from "./cost.ts";
import type { Views } from "./evidence.ts";

/**
 * Pair what was split into many pieces, or merged from many, so that no piece alone is alike enough.
 *
 * A run of neighbouring open units that together say what one open unit on the other side says: the
 * longest of them is paired with it. A unit in two pieces rarely comes this far, for the greater piece
 * is alike enough by itself.
 */
export function pairPieces(
  board: Board,
  known: readonly { readonly canonical: string }[],
  fresh: readonly { readonly canonical: string }[],
  knownViews: Views,
  freshViews: Views,
  closed: ReadonlySet<number>,
): void {
  for (const one of board.openKnown()) {
    const open = between(board.ofKnown, board.ofFresh, one).filter((index) => !closed.has(index));
    const piece = longestPiece(knownViews.of(one).bare, open, fresh, freshViews);
    if (piece !== undefined) board.pair(one, piece);
  }
  for (const other of board.openFresh()) {
    if (closed.has(other)) continue;
    const open = between(board.ofFresh, board.ofKnown, other);
    const piece = longestPiece(freshViews.of(other).bare, open, known, knownViews);
    if (piece !== undefined) board.pair(piece, other);
  }
}

/** The open units between the partners of a unit's nearest paired neighbours: a split stays in place. */
function between(own: Int32Array, theirs: Int32Array, index: number): number[] {
  let before = index - 1;
  while (before >= 0 && own[before] === -1) before -= 1;
  let after = index + 1;
  while (after < own.length && own[after] === -1) after += 1;
  const first = before < 0 ? 0 : own[before]! + 1;
  const end = after < own.length ? own[after]! : theirs.length;
  const open: number[] = [];
  // Where so much is open, the document was written anew and no run of pieces would say anything.
  if (end - first > REACH || after - before > REACH) return open;
  for (let at = first; at < end; at += 1) if (theirs[at] === -1) open.push(at);
  return open;
}

const REACH = 64;

/** The longest unit of the run of open units that is most alike to a whole; the first of such runs. */
function longestPiece(
  whole: Profile,
  open: readonly number[],
  units: readonly { readonly canonical: string }[],
  views: Views,
): number | undefined {
  if (whole.size < SPLIT.words) return undefined;
  const pieces = open.filter((index) => containment(views.of(index).bare, whole) >= SPLIT.share);
  let best: { likeness: number; run: readonly number[] } | undefined;
  for (const [at, first] of pieces.entries()) {
    for (let length = 2; length <= SPLIT.pieces; length += 1) {
      const run = pieces.slice(at, at + length);
      if (run.length < length || run.at(-1) !== first + length - 1) break;
      const text = run.map((index) => plain(units[index]!.canonical)).join(" ");
      const likeness = similarity(profile(text), whole);
      if (likeness >= Math.max(SPLIT.likeness, (best?.likeness ?? 0) + 1e-9)) {
        best = { likeness, run };
      }
    }
  }
  const size = (index: number) => views.of(index).bare.size;
  const longest = best?.run.reduce((most, index) => (size(index) > size(most) ? index : most));
  if (longest === undefined || size(longest) < SPLIT.part * whole.size) return undefined;
  return longest;
}
