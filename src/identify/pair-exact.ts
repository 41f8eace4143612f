import type { Board } from "./board.ts";
import { chain } from "./chain.ts";
import { LINK, exactWeight } from "./cost.ts";
import type { Pair } from "./pair.ts";

/** A text by number, and where the open units that have it stand. */
interface Group {
  readonly known: number[];
  readonly fresh: number[];
}

/**
 * Pair the units whose text is the same, as far as there is no doubt which with which.
 *
 * A text that stands once on either side is one unit wherever it moved, unless it is short: then it
 * may as well be another unit that came to read the same, and stays open with the repeated texts.
 * From those, equal texts are paired outward neighbour by neighbour, first along what kept its order,
 * then inside what moved. Linear in the number of units but for a sort.
 */
export function pairExact(board: Board, known: readonly Text[], fresh: readonly Text[]): void {
  const unique: Pair[] = [];
  const pinned = new Set(board.ofKnown);
  for (const group of groups(board, known, fresh)) {
    if (group.known.length !== 1 || group.fresh.length !== 1) continue;
    const [one, other] = [group.known[0]!, group.fresh[0]!];
    board.pair(one, other);
  }
  for (const [one, other] of board.ofKnown.entries()) {
    if (other < 0) continue;
    unique.push({
      known: one,
      fresh: other,
      weight: exactWeightOf(known[one]!.canonical),
    });
  }
  const stayed = chain(unique, known.length, fresh.length, LINK);
  const inOrder = new Set(stayed);
  for (const pair of unique) {
    if (inOrder.has(pair) || pair.weight > SHORT || pinned.has(pair.fresh)) continue;
    board.part(pair.known, pair.fresh);
  }
  spread(board, known, fresh, [
    { known: -1, fresh: -1 },
    ...stayed,
    { known: known.length, fresh: fresh.length },
  ]);
  spread(
    board,
    known,
    fresh,
    unique.filter((pair) => board.ofKnown[pair.known] === pair.fresh),
  );
}

/** The pairs of open units with the same text: all of a small group, a band along a large one. */
export function repeatedPairs(
  board: Board,
  known: readonly Text[],
  fresh: readonly Text[],
): { known: number; fresh: number }[] {
  const found: { known: number; fresh: number }[] = [];
  for (const group of groups(board, known, fresh)) {
    const { known: ones, fresh: others } = group;
    const wide = ones.length * others.length <= WIDE;
    for (const [at, one] of ones.entries()) {
      for (const [to, other] of others.entries()) {
        const fromStart = Math.abs(at - to);
        const fromEnd = Math.abs(ones.length - at - (others.length - to));
        if (wide || Math.min(fromStart, fromEnd) <= BAND) found.push({ known: one, fresh: other });
      }
    }
  }
  return found;
}

/** What an exact pair weighs for the reading order. */
export function exactWeightOf(canonical: string): number {
  return exactWeight(canonical.length / 6);
}

interface Text {
  readonly canonical: string;
}

/** The weight of a text of four words: a shorter one proves nothing away from its place. */
const SHORT = exactWeight(4);
const WIDE = 2_500;
const BAND = 4;

function groups(board: Board, known: readonly Text[], fresh: readonly Text[]): readonly Group[] {
  const byText = new Map<string, Group>();
  for (const index of board.openKnown()) {
    const text = known[index]!.canonical;
    const group = byText.get(text);
    if (group === undefined) byText.set(text, { known: [index], fresh: [] });
    else group.known.push(index);
  }
  for (const index of board.openFresh()) {
    byText.get(fresh[index]!.canonical)?.fresh.push(index);
  }
  return [...byText.values()].filter((group) => group.fresh.length > 0);
}

/** Pair equal neighbours after each seed, then before each, until the texts differ. */
function spread(
  board: Board,
  known: readonly Text[],
  fresh: readonly Text[],
  seeds: readonly { known: number; fresh: number }[],
): void {
  for (const step of [1, -1]) {
    for (const seed of seeds) {
      let one = seed.known + step;
      let other = seed.fresh + step;
      while (
        one >= 0 &&
        other >= 0 &&
        one < known.length &&
        other < fresh.length &&
        board.isOpen(one, other) &&
        known[one]?.canonical === fresh[other]?.canonical
      ) {
        board.pair(one, other);
        one += step;
        other += step;
      }
    }
  }
}
