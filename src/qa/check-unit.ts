import type { Severity } from "../model/index.ts";
import { checkValues } from "./check-values.ts";
import { type PairInput, readPair } from "./pair.ts";
import type { RuleProblem } from "./rule.ts";
import { rules } from "./rules.ts";
import { lowerSeverity, resolveSeverity, type RuleSettings } from "./severity.ts";

/** What a rule says about a unit and its translation. */
export interface RuleFinding extends RuleProblem {
  readonly rule: string;
  readonly severity: Severity;
}

/**
 * Apply the rules to one unit and its translation.
 *
 * Findings come in the order of the rules. A gap (`""`) is only ever missing; what could not be
 * read is not looked into for markup (`isOpaque` tells which texts these are).
 */
export function checkUnit(input: PairInput, settings: RuleSettings = {}): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const pair = readPair(input);
  for (const rule of rules) {
    if (pair.target === "" && !rule.id.startsWith("state/")) continue;
    if (!pair.readable && rule.id.startsWith("markup/")) continue;
    const severity = resolveSeverity(rule.id, settings, rule.severity);
    if (severity === "off") continue;
    rule.check(pair, (problem) => {
      findings.push({
        ...problem,
        rule: rule.id,
        severity: lowerSeverity(severity, problem.severity ?? severity),
      });
    });
  }
  for (const { sure: _sure, ...problem } of checkValues(pair)) {
    const severity = resolveSeverity(problem.rule, settings, problem.severity);
    if (severity === "off") continue;
    findings.push({ ...problem, severity: lowerSeverity(severity, problem.severity) });
  }
  return findings;
}
