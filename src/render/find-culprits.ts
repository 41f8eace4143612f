/** How many trials one search may take: each parses what is tried. */
const BUDGET = 48;

/**
 * Find the translations without which a trial succeeds, by halving.
 *
 * `attempt` returns what is wrong with some of them together, or `undefined`. Those it names are
 * wrong alone, or in a group that was too large to look into: the search takes at most
 * {@link BUDGET} trials, and what is left then is named whole.
 */
export function findCulprits(
  targets: ReadonlyMap<number, string>,
  reason: string,
  attempt: (targets: ReadonlyMap<number, string>) => string | undefined,
): Map<number, string> {
  const culprits = new Map<number, string>();
  let left = BUDGET;
  split([...targets], reason);
  return culprits;

  function split(entries: readonly (readonly [number, string])[], reason: string): void {
    if (entries.length <= 1 || left <= 0) {
      for (const [slot] of entries) culprits.set(slot, reason);
      return;
    }
    const middle = entries.length >> 1;
    for (const half of [entries.slice(0, middle), entries.slice(middle)]) {
      left--;
      const inHalf = attempt(new Map(half));
      if (inHalf !== undefined) split(half, inHalf);
    }
  }
}
