import { activeRulesOf } from "./active-rules.ts";
import type { PairInput } from "./pair.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { settleUnit, type UnitInspection } from "./settle-unit.ts";
import { lowerSeverity, type RuleSettings } from "./severity.ts";
import { stateRules } from "./state-rules.ts";

/**
 * Apply the rules to a unit that has no translation: only its state can be looked at, and no text is read. So what is said of one unit
 * is said of each in the same state, but where a person has accepted something.
 *
 * Law: it says what `inspectUnit` says of a pair whose target is `""`.
 */
export function inspectGap(
  unit: Pick<PairInput, "source" | "state" | "accepted">,
  settings: RuleSettings,
): UnitInspection {
  if (unit.accepted !== undefined) return inspect(unit, settings);
  const known = byState.get(settings) ?? new Map<PairInput["state"], UnitInspection>();
  byState.set(settings, known);
  const said = known.get(unit.state) ?? inspect(unit, settings);
  known.set(unit.state, said);
  return said;
}

const byState = new WeakMap<RuleSettings, Map<PairInput["state"], UnitInspection>>();

function inspect(
  { source, state, accepted }: Pick<PairInput, "source" | "state" | "accepted">,
  settings: RuleSettings,
): UnitInspection {
  const gap = { source, target: "", state, accepted };
  const findings: RuleFinding[] = [];
  for (const { id, severity, check } of activeRules(settings)) {
    check(gap, (problem) =>
      findings.push({
        ...problem,
        rule: id,
        severity: lowerSeverity(severity, problem.severity ?? severity),
      }),
    );
  }
  return settleUnit(findings, gap, settings, { checked: NONE, notChecked: NONE });
}

const NONE = { numbers: 0, names: 0 };

const activeRules = activeRulesOf(stateRules, ({ id, check }, severity) => ({
  id,
  check,
  severity,
}));
