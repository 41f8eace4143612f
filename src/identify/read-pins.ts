import { isKey } from "./is-key.ts";
import type { IdentityProblem, KnownUnit, NewUnit } from "./units.ts";

/** What the author's pinned keys settle before anything is compared. */
export interface Pins {
  /** The key of each pinned unit, by its index. */
  readonly keys: ReadonlyMap<number, string>;
  /** For each pinned unit whose key is known: the index of the known unit. */
  readonly former: ReadonlyMap<number, number>;
  readonly problems: readonly IdentityProblem[];
}

/**
 * Read the keys that the author pinned.
 *
 * A pinned key is that unit's, and a known unit under it is its former self, whatever it said. The
 * first of two units pinned to one key has it; the other, like one pinned to what cannot be a key,
 * is a problem and is identified as if it were not pinned.
 */
export function readPins(known: readonly KnownUnit[], units: readonly NewUnit[]): Pins {
  const keys = new Map<number, string>();
  const former = new Map<number, number>();
  const problems: IdentityProblem[] = [];
  const knownAt = new Map(known.map((unit, index) => [unit.key, index]));
  const seen = new Set<string>();
  for (const [unit, { pinned }] of units.entries()) {
    if (pinned === undefined) continue;
    if (!isKey(pinned)) {
      const rule = "a-z, 0-9 and hyphens, a letter first, fewer than 48 characters";
      const message = `Expected a pinned key of ${rule}, found "${pinned}"`;
      problems.push({ code: "pinned-key", message, unit });
    } else if (seen.has(pinned)) {
      const message = `Expected the key "${pinned}" on one block, found it pinned to a second one`;
      problems.push({ code: "pinned-twice", message, unit });
    } else {
      seen.add(pinned);
      keys.set(unit, pinned);
      const index = knownAt.get(pinned);
      if (index !== undefined) former.set(unit, index);
    }
  }
  return { keys, former, problems };
}
