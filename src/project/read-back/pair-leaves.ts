import { diffTokens } from "../../text/diff-tokens.ts";
import { type Profile, profile, similarity } from "../../text/similarity.ts";
import type { Leaf } from "./page.ts";

/** Which blocks of two texts are the same block. */
export interface PairedLeaves {
  /** By index into the former leaves: the index of the leaf it is now. Ascending. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Leaves whose words stand in the place of others: their index now, and where they were. */
  readonly moved: ReadonlyMap<number, number>;
}

/** Above this likeness two blocks of one kind are the same block, edited. */
const LIKE = 0.5;

/**
 * Pair the blocks of a text with those of its edited form.
 *
 * Law: a block is never paired with one that holds the words of another. Blocks that stayed as they
 * are come first; between them, the same kinds in the same order are pairs in their place, however much
 * they were rewritten, unless one plainly reads like its neighbour; anything else is paired by likeness
 * or not at all.
 */
export function pairLeaves(former: readonly Leaf[], now: readonly Leaf[]): PairedLeaves {
  const pairs = new Map<number, number>();
  const hunks = diffTokens(former.map(tokenOf), now.map(tokenOf));
  const moved = new Map<number, number>();
  const gone = new Map<string, number>();
  for (const { wasStart, wasEnd } of hunks)
    for (let i = wasStart; i < wasEnd; i++) gone.set(former[i]!.raw, i);

  let [at, shift] = [0, 0];
  const profiles = new Map<string, Profile>();
  const like = (i: number, j: number): number =>
    similarity(profileOf(profiles, former[i]!.raw), profileOf(profiles, now[j]!.raw));
  for (const { wasStart, wasEnd, isStart, isEnd } of [
    ...hunks,
    { wasStart: former.length, wasEnd: former.length, isStart: now.length, isEnd: now.length },
  ]) {
    for (; at < wasStart; at++) pairs.set(at, at + shift);
    const was = range(wasStart, wasEnd);
    const is = range(isStart, isEnd).filter((j) => {
      const from = gone.get(now[j]!.raw);
      // The very words of another block, at another place: they moved there.
      if (from === undefined) return true;
      moved.set(j, from);
      return false;
    });
    for (const [i, j] of pairGap(was, is, former, now, like)) pairs.set(i, j);
    at = wasEnd;
    shift = isEnd - wasEnd;
  }
  return { pairs, moved };
}

function pairGap(
  was: readonly number[],
  is: readonly number[],
  former: readonly Leaf[],
  now: readonly Leaf[],
  like: (i: number, j: number) => number,
): (readonly [number, number])[] {
  const sameKinds =
    was.length === is.length && was.every((i, n) => former[i]!.path === now[is[n]!]!.path);
  if (sameKinds && !was.some((i, n) => readsLikeNeighbour(i, n))) {
    return was.map((i, n) => [i, is[n]!]);
  }
  return byLikeness(was, is, former, now, like);

  function readsLikeNeighbour(i: number, n: number): boolean {
    const own = like(i, is[n]!);
    return [-3, -2, -1, 1, 2, 3].some((by) => {
      const other = is[n + by];
      return other !== undefined && like(i, other) > Math.max(LIKE, own + 0.1);
    });
  }
}

/** The pairs of greatest likeness in all, in order. */
function byLikeness(
  was: readonly number[],
  is: readonly number[],
  former: readonly Leaf[],
  now: readonly Leaf[],
  like: (i: number, j: number) => number,
): (readonly [number, number])[] {
  // Quadratic: a rewrite of so much is not for a machine to take apart.
  if (was.length * is.length > 40_000) return [];
  const score = (i: number, j: number): number => {
    if (former[was[i]!]!.block.type !== now[is[j]!]!.block.type) return 0;
    const found = like(was[i]!, is[j]!);
    return found > LIKE ? found : 0;
  };
  const width = is.length + 1;
  const best = new Float64Array((was.length + 1) * width);
  const scores = was.map((_, i) => is.map((_, j) => score(i, j)));
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = is.length - 1; j >= 0; j--) {
      const here = scores[i]![j]!;
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
        here > 0 ? here + best[(i + 1) * width + j + 1]! : 0,
      );
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < was.length && j < is.length;) {
    const here = scores[i]![j]!;
    const value = best[i * width + j]!;
    if (here > 0 && value === here + best[(i + 1) * width + j + 1]!)
      found.push([was[i++]!, is[j++]!]);
    else if (value === best[(i + 1) * width + j]!) i++;
    else j++;
  }
  return found;
}

function tokenOf({ path, raw }: Leaf): string {
  return `${path} ${raw}`;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function profileOf(known: Map<string, Profile>, raw: string): Profile {
  const found = known.get(raw) ?? profile(raw);
  known.set(raw, found);
  return found;
}
