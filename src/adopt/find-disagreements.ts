import type { LikelyPair } from "./align-units.ts";
import type { AdoptUnit, MarkKind } from "./unit.ts";

/**
 * Make the test whether two units disagree: both have marks of a kind and not one in common, though
 * most other pairs of the documents share theirs.
 *
 * A translator who converts units or points links elsewhere does so throughout, and then they say nothing.
 */
export function findDisagreements(
  pairs: readonly LikelyPair[],
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
): (i: number, j: number) => boolean {
  const kept = KINDS.filter((kind) => {
    const both = pairs
      .map((pair) => shares(source[pair.source[0]!]!, target[pair.target[0]!]!, kind))
      .filter((shared) => shared !== undefined);
    const usual = both.filter((shared) => shared).length / both.length;
    return both.length < FEW || usual >= USUAL;
  });
  return (i, j) => kept.some((kind) => shares(source[i]!, target[j]!, kind) === false);
}

const KINDS: readonly MarkKind[] = ["code", "number", "link", "image"];
const USUAL = 0.7;
/** So few pairs show no habit. */
const FEW = 4;

/** `undefined` where one of them has none. */
function shares(source: AdoptUnit, target: AdoptUnit, kind: MarkKind): boolean | undefined {
  const left = valuesOf(source, kind);
  const right = valuesOf(target, kind);
  if (left.size === 0 || right.size === 0) return undefined;
  return [...left].some((value) => right.has(value));
}

function valuesOf({ marks }: AdoptUnit, kind: MarkKind): ReadonlySet<string> {
  return new Set(marks.filter((mark) => mark.kind === kind).map(({ value }) => value));
}
