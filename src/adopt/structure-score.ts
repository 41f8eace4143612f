import type { AdoptUnit } from "./unit.ts";

/**
 * Score how well two units fit by what they are, as a logarithm of odds: `-Infinity` for units that
 * cannot be each other's translation. `alike` is what it says that both have the role of the target.
 *
 * A field answers the field of its name and nothing else; code answers code. Words that stand in the
 * text itself may have changed their block: a paragraph that became a list item is less likely, not
 * impossible.
 */
export function structureScore(source: AdoptUnit, target: AdoptUnit, alike: number): number {
  const same = source.role === target.role;
  if (BOUND.has(source.role) || BOUND.has(target.role)) {
    if (!same || source.name?.toLowerCase() !== target.name?.toLowerCase()) return -Infinity;
    return source.role === "field" ? NAMED : alike;
  }
  if (!same)
    return source.role === "heading" || target.role === "heading" ? -6 : otherRole(source, target);
  let score = alike;
  if (source.role === "cell") {
    if (source.column !== target.column) score -= 5;
    if (source.head !== target.head) score -= 4;
  } else {
    score -= Math.min(
      2,
      Math.abs(source.level - target.level) * (source.role === "heading" ? 2 : 0.7),
    );
  }
  return score;
}

/** Roles whose units answer a unit of the same role and name alone. */
const BOUND: ReadonlySet<AdoptUnit["role"]> = new Set([
  "field",
  "attribute",
  "code",
  "title",
  "alt",
]);
/** There is one field of a name. */
const NAMED = 8;

/** What it says that two units have the same role, where such a share of the target's units has it. */
export function sameRole(share: number): number {
  return Math.min(2.5, Math.log(0.97 / Math.max(share, 0.02)));
}

function otherRole(source: AdoptUnit, target: AdoptUnit): number {
  return source.role === "cell" || target.role === "cell" ? -6 : -3;
}
