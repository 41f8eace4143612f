import type { Pairing } from "../../adopt/index.ts";
import type { SourceVersion } from "./source-versions.ts";

/** A version of the source, paired with the translation. */
export interface TriedVersion {
  /** `undefined` for the source as it is now. */
  readonly version: SourceVersion | undefined;
  readonly pairing: Pairing;
}

/**
 * Count what a pairing leaves to a person: units without a partner on either side, and pairs that are not
 * sure. What was never translated counts for no version.
 */
export function costOf({ pairs, openSource, openTarget }: Pairing): number {
  const doubtful = pairs.filter(({ sure, doubts }) => !sure && !doubts.includes("untranslated"));
  return openSource.length + openTarget.length + doubtful.length;
}

/**
 * Choose the version that a translation was made from: the one with the least cost; of several, the one
 * whose numbers, code and words agree best, and then the newest. `tried` is newest first.
 */
export function chooseVersion(tried: readonly TriedVersion[]): TriedVersion {
  let best = tried[0]!;
  for (const other of tried.slice(1)) {
    const difference = costOf(other.pairing) - costOf(best.pairing);
    const agrees = other.pairing.agreement > best.pairing.agreement + NOISE;
    if (difference < 0 || (difference === 0 && agrees)) best = other;
  }
  return best;
}

/** In logarithms of odds over all pairs: less is no reason to leave a newer version. */
const NOISE = 1;
