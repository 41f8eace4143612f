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
/** So many neighbours of its kind are looked at to each side, whether a block reads like them. */
const NEAR = 8;

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
  const inPlace: (readonly [number, number])[] = [];
  const left = new Set(was);
  const right = new Set(is);
  for (const path of new Set(was.map((i) => former[i]!.path))) {
    const olds = was.filter((i) => former[i]!.path === path);
    const news = is.filter((j) => now[j]!.path === path);
    if (olds.length !== news.length || olds.some((i, n) => readsLikeAnother(i, n, news))) continue;
    olds.forEach((i, n) => {
      inPlace.push([i, news[n]!]);
      left.delete(i);
      right.delete(news[n]!);
    });
  }
  const rest = byLikeness([...left], [...right], former, now, like);
  return inOrder([...inPlace, ...rest]);

  function readsLikeAnother(i: number, n: number, news: readonly number[]): boolean {
    const own = like(i, news[n]!);
    if (own >= 0.9) return false;
    for (let by = 1; by <= NEAR; by++) {
      for (const other of [news[n - by], news[n + by]]) {
        if (other !== undefined && like(i, other) > Math.max(LIKE, own + 0.1)) return true;
      }
    }
    return false;
  }
}

/** Pairs of different kinds that cross each other are none: something moved. */
function inOrder(pairs: (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = pairs.sort(([a], [b]) => a - b);
  return sorted.filter(([, j], n) =>
    sorted.every(([, other], m) => (m < n ? other < j : m === n || other > j)),
  );
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
