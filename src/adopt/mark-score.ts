import { holds, type NumberSet, numberSet } from "./number-set.ts";
import type { AdoptUnit, Mark, MarkKind } from "./unit.ts";

/** The marks of a unit that both documents have, by number. */
export type MarkSet = NumberSet;

/** Scores the marks of two units. */
export interface MarkScorer {
  /** Number the marks of a unit; those of two units together are those of both. */
  read(marks: readonly Mark[]): MarkSet;
  /** How well the marks of a source and a target unit fit, as a logarithm of odds. */
  score(source: MarkSet, target: MarkSet): number;
}

/** How often a mark of the source is in the right translation, where it is in the document at all. */
const KEPT: Readonly<Record<MarkKind, number>> = {
  link: 0.93,
  image: 0.95,
  code: 0.93,
  number: 0.88,
  footnote: 0.95,
  tag: 0.9,
  word: 0.6,
};

/** What a mark says for a pair where both units have it, and where only this side's has. */
interface Gain {
  readonly word: boolean;
  readonly shared: number;
  readonly alone: number;
}

/**
 * Make the function that scores how well the marks of two units fit.
 *
 * A mark that both have counts the more, the rarer it is; one that only one of them has counts
 * against the pair. What is nowhere in the other document says nothing: a translator who points
 * every link to pages in another language loses no pair by that.
 */
export function markScorer(source: readonly AdoptUnit[], target: readonly AdoptUnit[]): MarkScorer {
  const inSource = frequencies(source);
  const inTarget = frequencies(target);
  // What is on one side alone never counts, and has no number.
  const numbers = new Map<string, number>();
  // By the number of the mark: what it says on the source's side and on the target's.
  const fromSource: (Gain | undefined)[] = [];
  const fromTarget: (Gain | undefined)[] = [];
  for (const { marks } of source) {
    for (const mark of marks) {
      const id = idOf(mark);
      if (numbers.has(id) || !inTarget.has(id)) continue;
      numbers.set(id, numbers.size);
      fromSource.push(gainOf(mark, inTarget.get(id), target.length));
      fromTarget.push(gainOf(mark, inSource.get(id), source.length));
    }
  }
  return {
    read: (marks) =>
      numberSet(
        marks.flatMap((mark) => numbers.get(idOf(mark)) ?? []),
        numbers.size,
      ),
    score(left, right) {
      if (left.numbers.length === 0 && right.numbers.length === 0) return 0;
      const sum = { marks: 0, words: 0 };
      count(left, right, fromSource, sum);
      count(right, left, fromTarget, sum);
      return clamp(0.8 * sum.marks, -10, 12) + clamp(0.7 * sum.words, -2, 6);
    },
  };
}

/** A word in so many units tells nothing about one. */
const COMMON = 0.12;

/** `seen` is in how many units of the other side the mark is. Each shared mark is met from both sides. */
function gainOf(mark: Mark, seen: number | undefined, units: number): Gain | undefined {
  if (seen === undefined) return undefined;
  const chance = Math.min(0.95, seen / Math.max(4, units));
  const word = mark.kind === "word";
  if (word && (chance > COMMON || mark.value.length < 2)) return undefined;
  const kept = KEPT[mark.kind];
  const shared = Math.log(kept / chance) / 2;
  const alone = Math.log((1 - kept) / (1 - chance)) / 2;
  const [least, most] = word ? [-0.3, 2] : [-1.3, 2.5];
  return { word, shared: clamp(shared, least, most), alone: clamp(alone, least, most) };
}

function count(
  marks: MarkSet,
  others: MarkSet,
  gains: readonly (Gain | undefined)[],
  sum: { marks: number; words: number },
): void {
  for (const number of marks.numbers) {
    const gain = gains[number];
    if (gain === undefined) continue;
    const value = holds(others.bits, number) ? gain.shared : gain.alone;
    if (gain.word) sum.words += value;
    else sum.marks += value;
  }
}

function idOf(mark: Mark): string {
  return `${mark.kind} ${mark.value}`;
}

/** In how many units a mark is. */
function frequencies(units: readonly AdoptUnit[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { marks } of units) {
    for (const id of new Set(marks.map(idOf))) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
