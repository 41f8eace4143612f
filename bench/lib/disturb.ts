import type { AdoptUnit } from "../../src/adopt/index.ts";
import type { Sides } from "../../src/project/adopt/pair-sides.ts";
import type { Side } from "../../src/project/adopt/read-side.ts";

/** Two documents that no longer match, and which units belong together all the same. */
export interface Disturbed extends Sides {
  /** Source index → the target indexes that answer it. */
  readonly truth: ReadonlyMap<number, readonly number[]>;
}

/** A unit and the numbers of the original units that are in it. */
interface Numbered {
  readonly unit: AdoptUnit;
  readonly of: readonly number[];
}

/**
 * Do to two documents that match what authors and translators do: leave out units and whole sections on
 * either side, move sections, merge neighbours and split paragraphs. `level` 1 touches about a tenth
 * of the units on each side.
 */
export function disturb({ source, target }: Sides, random: () => number, level: number): Disturbed {
  const number = (unit: AdoptUnit, index: number): Numbered => ({ unit, of: [index] });
  const left = drop(source.units.map(number), random, level);
  let right = drop(target.units.map(number), random, level);
  if (random() < 0.5 * level) right = move(right, random);
  right = right.flatMap((entry) => (random() < 0.02 * level ? split(entry) : [entry]));
  right = merge(right, random, level);
  const truth = new Map<number, number[]>();
  for (const [i, { of }] of left.entries()) {
    const there = [...right.keys()].filter((j) => right[j]!.of.some((id) => of.includes(id)));
    if (there.length > 0) truth.set(i, there);
  }
  return { source: withUnits(source, left), target: withUnits(target, right), truth };
}

function withUnits(side: Side, units: readonly Numbered[]): Side {
  return { ...side, units: units.map(({ unit }) => unit) };
}

/** Single units, runs, and sections from a heading to the next. */
function drop(units: readonly Numbered[], random: () => number, level: number): Numbered[] {
  const kept: Numbered[] = [];
  let skipping = 0;
  for (const [index, entry] of units.entries()) {
    if (entry.unit.role === "field") {
      kept.push(entry);
      continue;
    }
    if (skipping > 0) skipping--;
    else if (entry.unit.role === "heading" && random() < 0.06 * level) {
      const next = units.findIndex(({ unit }, at) => at > index && unit.role === "heading");
      skipping = Math.min(next < 0 ? units.length : next, index + 12) - index;
    } else if (random() < 0.03 * level) skipping = 1 + Math.floor(random() * 3);
    if (skipping > 0) skipping--;
    else kept.push(entry);
  }
  return kept;
}

/** Take a section out and put it before another heading. */
function move(units: readonly Numbered[], random: () => number): Numbered[] {
  const heads = [...units.keys()].filter((index) => units[index]!.unit.role === "heading");
  if (heads.length < 4) return [...units];
  const pick = Math.floor(random() * (heads.length - 1));
  const [from, to] = [heads[pick]!, heads[pick + 1]!];
  const rest = [...units.slice(0, from), ...units.slice(to)];
  const places = [...rest.keys()].filter((index) => rest[index]!.unit.role === "heading");
  const at = places[Math.floor(random() * places.length)]!;
  return [...rest.slice(0, at), ...units.slice(from, to), ...rest.slice(at)];
}

/** Marks are where their text is, as well as one can tell. */
function split({ unit, of }: Numbered): Numbered[] {
  const at = /[.。!?！？]\s*/gu;
  const ends = [...unit.text.matchAll(at)].map(({ index, 0: { length } }) => index + length);
  const middle = ends.find((end) => end > unit.text.length * 0.3 && end < unit.text.length * 0.8);
  if (middle === undefined || !/^(?:paragraph|item|quote)$/.test(unit.role)) return [{ unit, of }];
  const part = (text: string): Numbered => ({
    of,
    unit: {
      ...unit,
      text: text.trim(),
      marks: unit.marks.filter(({ kind, value }) =>
        kind === "word" || kind === "code"
          ? text.toLowerCase().includes(value.toLowerCase())
          : text === unit.text.slice(0, middle),
      ),
      tokens: unit.tokens.filter((token) => text.toLowerCase().includes(token)),
    },
  });
  return [part(unit.text.slice(0, middle)), part(unit.text.slice(middle))];
}

function merge(units: readonly Numbered[], random: () => number, level: number): Numbered[] {
  const merged: Numbered[] = [];
  for (const entry of units) {
    const last = merged.at(-1);
    const fits =
      last?.unit.role === entry.unit.role &&
      last.unit.level === entry.unit.level &&
      /^(?:paragraph|quote)$/.test(entry.unit.role) &&
      last.of.length === 1;
    if (!last || !fits || random() >= 0.02 * level) {
      merged.push(entry);
      continue;
    }
    merged[merged.length - 1] = {
      of: [...last.of, ...entry.of],
      unit: {
        ...last.unit,
        text: `${last.unit.text} ${entry.unit.text}`,
        marks: [...last.unit.marks, ...entry.unit.marks],
        tokens: [...new Set([...last.unit.tokens, ...entry.unit.tokens])],
      },
    };
  }
  return merged;
}
