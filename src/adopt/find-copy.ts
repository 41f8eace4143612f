import type { AdoptUnit } from "./unit.ts";

/** Indexes of target units, from the first to before the last. */
export interface Copy {
  readonly from: number;
  readonly to: number;
}

/**
 * Find the part of a translation that is the whole original once more, below or above what the translator wrote:
 * otherwise every unit would be paired with its own words.
 *
 * There is one only where most of the source's prose stands there in a row, and as much again stands beside it.
 */
export function findCopy(
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
): Copy | undefined {
  if (target.length < source.length * MUCH_LONGER) return undefined;
  const words = new Set(source.map(({ text }) => text));
  const isProse = ({ text }: AdoptUnit): boolean => text.length >= PROSE && words.has(text);
  const [from, to] = densest(target, source.length, words);
  const beside = target.length - (to - from);
  const said = new Set(
    target
      .slice(from, to)
      .filter(isProse)
      .map(({ text }) => text),
  ).size;
  const all = new Set(source.filter(isProse).map(({ text }) => text)).size;
  return all > 0 && said >= all * MOST && beside >= source.length * HALF ? { from, to } : undefined;
}

/** The units in a row, as many as the source has, of which most have its words; the first of equals. */
function densest(
  target: readonly AdoptUnit[],
  length: number,
  words: ReadonlySet<string>,
): [number, number] {
  let [count, best, from] = [0, 0, 0];
  for (const [index, { text }] of target.entries()) {
    if (words.has(text)) count++;
    if (index >= length && words.has(target[index - length]!.text)) count--;
    if (count > best) [best, from] = [count, index + 1 - length];
  }
  return [Math.max(0, from), Math.max(0, from) + length];
}

/** How many times as long as its source a translation with the original in it is at least. */
const MUCH_LONGER = 1.5;
/** Characters. */
const PROSE = 30;
/** The share of the source's prose that stands there: the copy may be of an older source. */
const MOST = 0.6;
/** What stands beside it, of the source's units. */
const HALF = 0.5;
