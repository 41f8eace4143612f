import type { Severity } from "../model/index.ts";
import type { PairInput } from "./pair.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { settleUnit, type UnitInspection } from "./settle-unit.ts";
import { lowerSeverity, resolveSeverity, type RuleSettings } from "./severity.ts";
import { stateRules } from "./state-rules.ts";

/**
 * Apply the rules to a unit that has no translation: only its state can be looked at, and no text is read.
 *
 * Law: it says what `inspectUnit` says of a pair whose target is `""`.
 */
export function inspectGap(
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

/** The rules that are not off, and how loud they are, worked out once for all units that have the same settings. */
function activeRules(settings: RuleSettings): readonly ActiveRule[] {
  let active = bySettings.get(settings);
  if (!active) {
    active = stateRules.flatMap(({ id, severity: own, check }) => {
      const severity = resolveSeverity(id, settings, own);
      return severity === "off" ? [] : [{ id, severity, check }];
    });
    bySettings.set(settings, active);
  }
  return active;
}

type ActiveRule = Pick<(typeof stateRules)[number], "id" | "check"> & {
  readonly severity: Severity;
};

const bySettings = new WeakMap<RuleSettings, readonly ActiveRule[]>();
