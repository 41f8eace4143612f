import type { DocumentStatus } from "../model/index.ts";
import { measure, MEASURES, type Threshold } from "./threshold.ts";
import { thresholdScope } from "./threshold-scope.ts";

/**
 * Tighten thresholds to what is reached: raise the least shares, lower the greatest.
 *
 * Law: it only ever tightens, sets nothing that was not set, and what was reached passes. A threshold
 * for several locales follows the one that is furthest from it. Whole percents.
 */
export function ratchetThresholds(
  status: readonly DocumentStatus[],
  thresholds: readonly Threshold[],
): Threshold[] {
  return thresholds.map((threshold) => {
    const scope = thresholdScope(threshold, status);
    const tightened: { -readonly [Name in keyof Threshold]: Threshold[Name] } = { ...threshold };
    for (const name of MEASURES) {
      const limit = threshold[name];
      if (limit === undefined) continue;
      const shares = scope
        .map(([, documents]) => measure(name, documents))
        .filter(({ units }) => units > 0)
        .map(({ part, units }) => (part * 100) / units);
      if (shares.length === 0) continue;
      tightened[name] =
        name === "stale"
          ? Math.min(limit, Math.ceil(Math.max(...shares)))
          : Math.max(limit, Math.floor(Math.min(...shares)));
    }
    return tightened;
  });
}
