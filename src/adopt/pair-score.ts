import { lengthModel, lengthScore, measure, type TextLength } from "./length-score.ts";
import type { Lexicon } from "./lexicon.ts";
import { type ExpectedWord, lexiconScorer } from "./lexicon-score.ts";
import { type MarkSet, markScorer } from "./mark-score.ts";
import type { NumberSet } from "./number-set.ts";
import { sameRole, structureScore } from "./structure-score.ts";
import type { AdoptUnit } from "./unit.ts";

/** How well two units, or a unit and two that it became, fit: logarithms of odds. */
export interface PairScorer {
  /** By index; `-Infinity` for what cannot be. */
  one(source: number, target: number): number;
  /** What speaks for the pair besides its place and its kind: marks, words and length. */
  content(source: number, target: number): number;
  /** Marks and words alone. */
  evidence(source: number, target: number): number;
  /** The source unit against this target unit and the next, which it may have been split into. */
  split(source: number, target: number): number;
  /** This source unit and the next, which may have been merged, against the target unit. */
  merged(source: number, target: number): number;
}

/** What is known of the two languages from pairs that were found before. */
export interface Learned {
  readonly lexicon?: Lexicon;
  /** Pairs of this very document that the lexicon was learned from: source index → target index. */
  readonly from?: ReadonlyMap<number, number>;
  /** The logarithm of the length of a translation to that of its source. */
  readonly ratio?: number | undefined;
}

/** Make the scores of the pairs of two documents. */
export function pairScorer(
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  learned: Learned = {},
): PairScorer {
  const marks = markScorer(source, target);
  const lengths = lengthModel(source.map(textOf), target.map(textOf), learned.ratio);
  const alike = new Map(Array.from(roleShares(target), ([role, share]) => [role, sameRole(share)]));
  const words = learned.lexicon && lexiconScorer(learned.lexicon, target);
  const view = (unit: AdoptUnit): View => ({
    unit,
    marks: marks.read(unit.marks),
    length: measure(unit.text, lengths),
    alike: alike.get(unit.role) ?? sameRole(0),
  });
  const sourceView = (unit: AdoptUnit): SourceView => ({
    ...view(unit),
    expected: words?.readSource(unit.tokens) ?? [],
  });
  const targetView = (unit: AdoptUnit): TargetView => ({
    ...view(unit),
    words: words?.readTarget(unit.tokens),
  });
  const left = source.map(sourceView);
  const right = target.map(targetView);
  const leftJoined = neighbours(source).map((unit) => unit && sourceView(unit));
  const rightJoined = neighbours(target).map((unit) => unit && targetView(unit));

  const lengthOf = (from: SourceView, to: TargetView): number =>
    // The lengths of a field, which has its name, say nothing.
    from.unit.role === "field" ? 0 : lengthScore(from.length, to.length, lengths);
  const evidence = (from: SourceView, to: TargetView, known: boolean): number =>
    marks.score(from.marks, to.marks) +
    sameText(from.unit, to.unit) +
    (words && to.words ? words.score(from.expected, to.words, known) : 0);
  const whole = (from: SourceView, to: TargetView, known = false): number => {
    const structure = structureScore(from.unit, to.unit, to.alike);
    if (structure === -Infinity) return structure;
    return structure + evidence(from, to, known) + lengthOf(from, to);
  };
  const isKnown = (i: number, j: number): boolean => learned.from?.get(i) === j;
  return {
    one: (i, j) => whole(left[i]!, right[j]!, isKnown(i, j)),
    content: (i, j) => evidence(left[i]!, right[j]!, isKnown(i, j)) + lengthOf(left[i]!, right[j]!),
    evidence: (i, j) => evidence(left[i]!, right[j]!, isKnown(i, j)),
    // Only where both together have a likelier length than one alone: that leaves few to look at.
    split(i, j) {
      const [from, to] = [left[i]!, rightJoined[j]];
      if (to?.unit.role !== from.unit.role) return -Infinity;
      return lengthOf(from, to) > lengthOf(from, right[j]!) ? whole(from, to) : -Infinity;
    },
    merged(i, j) {
      const [from, to] = [leftJoined[i], right[j]!];
      if (from?.unit.role !== to.unit.role) return -Infinity;
      return lengthOf(from, to) > lengthOf(left[i]!, to) ? whole(from, to) : -Infinity;
    },
  };
}

/** A unit, with what is compared made ready. */
interface View {
  readonly unit: AdoptUnit;
  readonly marks: MarkSet;
  readonly length: TextLength;
  /** What it says that another unit has the same role. */
  readonly alike: number;
}

interface SourceView extends View {
  readonly expected: readonly ExpectedWord[];
}

interface TargetView extends View {
  readonly words: NumberSet | undefined;
}

/** Each unit joined with the next. */
function neighbours(units: readonly AdoptUnit[]): (AdoptUnit | undefined)[] {
  return units.map((unit, index) => joined(unit, units[index + 1]));
}

function textOf({ text }: AdoptUnit): string {
  return text;
}

function roleShares(units: readonly AdoptUnit[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { role } of units) shares.set(role, (shares.get(role) ?? 0) + 1 / units.length);
  return shares;
}

/** A text that was left as it is: the longer, the less by chance. */
function sameText(source: AdoptUnit, target: AdoptUnit): number {
  return source.text === target.text && source.text !== ""
    ? 4 + Math.min(8, source.tokens.length)
    : 0;
}

/** Two neighbours as one, where running text is split and merged. */
function joined(
  first: AdoptUnit | undefined,
  second: AdoptUnit | undefined,
): AdoptUnit | undefined {
  if (!first || !second || first.role !== second.role || first.level !== second.level)
    return undefined;
  if (!/^(?:paragraph|item|quote)$/.test(first.role)) return undefined;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    marks: [...first.marks, ...second.marks],
    tokens: [...new Set([...first.tokens, ...second.tokens])],
  };
}
