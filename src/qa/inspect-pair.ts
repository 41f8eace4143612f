import { activeRulesOf } from "./active-rules.ts";
import type { Pair } from "./pair.ts";
import type { Severity } from "../model/index.ts";
import type { Rule, RuleProblem } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { rules } from "./rules.ts";
import { sameCodes } from "./same-codes.ts";
import { settleUnit, type UnitInspection } from "./settle-unit.ts";
import { lowerSeverity, resolveSeverity, type RuleSettings } from "./severity.ts";
import type { ValueCheck } from "./value-check.ts";

/**
 * Apply the rules on texts to a pair that was read; `values` is what the rules on values say of it. Those have most of the
 * code and tables, and few of the pairs that an edit leaves stale have words for them: this module loads none of it.
 */
export function inspectPair(
  pair: Pair,
  settings: RuleSettings,
  values: ValueCheck,
): UnitInspection {
  const findings: RuleFinding[] = [];
  const gap = pair.target === "";
  const alike = sameCodes(pair.sourceMessage, pair.targetMessage);
  let current: ActiveRule | undefined;
  const report = (problem: RuleProblem): void => {
    const { rule, severity } = current!;
    findings.push({
      ...problem,
      rule: rule.id,
      severity: lowerSeverity(severity, problem.severity ?? severity),
    });
  };
  for (const active of activeRules(settings)) {
    if ((gap && !active.ofState) || (active.ofMarkup && !pair.readable)) continue;
    if (alike && active.ofCodes) continue;
    current = active;
    active.rule.check(pair, report);
  }
  for (const problem of values.problems) {
    const { rule, message, sourceSpan, targetSpan, expected, found, fix, elsewhere } = problem;
    const severity = resolveSeverity(rule, settings, problem.severity);
    if (severity === "off") continue;
    findings.push({
      rule,
      severity: lowerSeverity(severity, problem.severity),
      message,
      ...(sourceSpan === undefined ? {} : { sourceSpan }),
      ...(targetSpan === undefined ? {} : { targetSpan }),
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
      ...(fix === undefined ? {} : { fix }),
      ...(elsewhere === undefined ? {} : { elsewhere }),
    });
  }
  return settleUnit(findings, pair, settings, values);
}

/** A rule that is not off, and how loud it is. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly ofState: boolean;
  readonly ofMarkup: boolean;
  readonly ofCodes: boolean;
}

const activeRules = activeRulesOf(rules, (rule: Rule, severity): ActiveRule => ({
  rule,
  severity,
  ofState: rule.id.startsWith("state/"),
  ofMarkup: rule.id.startsWith("markup/"),
  ofCodes: rule.ofCodes === true,
}));
