import { type LengthModel, lengthModel, lengthScore } from "./length-score.ts";
import type { Lexicon } from "./lexicon.ts";
import { type MarkSet, markScorer } from "./mark-score.ts";
import { structureScore } from "./structure-score.ts";
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
  /** Pairs of this very document that the lexicon was learned from, as `source target` indexes. */
  readonly from?: ReadonlySet<string>;
  /** Texts that belong together, for the model of lengths. */
  readonly texts?: readonly (readonly [string, string])[];
}

/** Make the scores of the pairs of two documents. */
export function pairScorer(
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  learned: Learned = {},
): PairScorer {
  const marks = markScorer(source, target);
  const lengths = lengthModel(source.map(textOf), target.map(textOf), learned.texts);
  const shares = roleShares(target);
  const view = (unit: AdoptUnit): View => ({
    unit,
    marks: marks.read(unit.marks),
    words: new Set(unit.tokens),
  });
  const left = source.map(view);
  const right = target.map(view);
  const leftJoined = neighbours(source).map((unit) => unit && view(unit));
  const rightJoined = neighbours(target).map((unit) => unit && view(unit));

  const evidence = (from: View, to: View, pair: string): number =>
    marks.score(from.marks, to.marks) +
    sameText(from.unit, to.unit) +
    (learned.lexicon?.score(from.unit.tokens, to.words, learned.from?.has(pair) === true) ?? 0);
  const content = (from: View, to: View, pair: string): number =>
    evidence(from, to, pair) + lengthOf(from.unit, to.unit, lengths);
  const whole = (from: View | undefined, to: View | undefined, pair = ""): number => {
    if (!from || !to) return -Infinity;
    const structure = structureScore(from.unit, to.unit, shares.get(to.unit.role) ?? 0);
    return structure === -Infinity ? structure : structure + content(from, to, pair);
  };
  const inTwo = (from: View | undefined, to: View | undefined): number =>
    from?.unit.role === to?.unit.role ? whole(from, to) : -Infinity;
  return {
    one: (i, j) => whole(left[i], right[j], `${i} ${j}`),
    content: (i, j) => content(left[i]!, right[j]!, `${i} ${j}`),
    evidence: (i, j) => evidence(left[i]!, right[j]!, `${i} ${j}`),
    split: (i, j) => inTwo(left[i], rightJoined[j]),
    merged: (i, j) => inTwo(leftJoined[i], right[j]),
  };
}

/** A unit, with what is compared made ready. */
interface View {
  readonly unit: AdoptUnit;
  readonly marks: MarkSet;
  readonly words: ReadonlySet<string>;
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

/** The lengths of a field, which has its name, say nothing. */
function lengthOf(source: AdoptUnit, target: AdoptUnit, model: LengthModel): number {
  if (source.role === "field") return 0;
  return lengthScore(source.text, target.text, model);
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
