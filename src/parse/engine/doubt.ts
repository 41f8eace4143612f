/**
 * The native parser's tree has something that the reference may see otherwise: the document is one
 * for the reference. Thrown and caught inside the fast engine.
 */
export class Doubt extends Error {}

/** Throw a `Doubt` where a condition holds. The name is for measuring which rule sends documents away. */
export function doubtIf(condition: boolean, rule: string): void {
  if (condition) throw new Doubt(rule);
}
