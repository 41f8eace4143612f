/**
 * What an alignment costs. The one place for its figures; `docs/identity.md` tells where they come
 * from.
 *
 * An alignment pairs known units with new ones. Each pair of likeness `s` costs `1 - s`, each unit
 * left alone costs half of `1 - threshold`, so a pair pays where its likeness is above the
 * threshold; and each two pairs that are neighbours in both documents save `LINK`. The alignment
 * that costs least is chosen.
 */
export const LINK = 0.05;

/** Pairs less alike than this are never weighed, whatever stands around them. */
export const FLOOR = 0.4;

/**
 * The likeness from which a pair in reading order pays without any neighbour to vouch for it.
 * `size` is the number of words of the shorter text: a short one is alike by accident more easily.
 */
export function orderThreshold(size: number): number {
  return 0.55 + 0.13 / Math.max(size, 1);
}

/** The likeness from which a pair out of the reading order pays without neighbours. */
export function moveThreshold(size: number): number {
  return Math.min(0.66 + 0.4 / Math.max(size, 1), 0.9);
}

/** What an exact pair weighs in the question which units stayed and which were moved. */
export function exactWeight(size: number): number {
  return Math.min(0.5, 0.1 + size / 40);
}

/** A unit that left earlier comes back edited only with this likeness and this many words. */
export const REVIVAL = { likeness: 0.9, words: 6 } as const;

/**
 * What a split or a merge takes: the pieces together as alike to the whole as `likeness`, each with
 * `share` of its words from it, the longest with at least `part` of the whole; the whole of at least
 * `words` words, in `pieces` at most.
 */
export const SPLIT = { likeness: 0.75, share: 0.7, part: 1 / 3, words: 8, pieces: 6 } as const;

/**
 * What pairs two units that are left between units which stayed: the share of the longer one's words,
 * in the same order, at most so many open units on a side, and words in a unit.
 */
export const GAP = { share: 0.5, units: 8, words: 400 } as const;
