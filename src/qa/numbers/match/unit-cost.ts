/** What it costs to take two units for one another: nothing where one is both, a little where one is not said. */
export function unitCost(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0;
  if (a.length === 0 || b.length === 0) return 0.05;
  return a.some((unit) => b.includes(unit)) ? 0 : 0.25;
}
