import { checkValues, type Knowledge } from "./check-values.ts";
import { inspectPair } from "./inspect-pair.ts";
import type { Pair } from "./pair.ts";
import type { UnitInspection } from "./settle-unit.ts";
import type { RuleSettings } from "./severity.ts";

export type { Knowledge } from "./check-values.ts";
export type { UnitInspection } from "./settle-unit.ts";

/** Apply the rules to a pair that was read. `checkUnit` says how. */
export function inspectUnit(
  pair: Pair,
  settings: RuleSettings,
  knowledge: Knowledge,
): UnitInspection {
  return inspectPair(pair, settings, checkValues(pair, knowledge));
}
