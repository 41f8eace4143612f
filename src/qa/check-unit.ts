import type { Severity } from "../model/index.ts";
import { checkValues } from "./check-values.ts";
import type { NameMemory } from "./names/index.ts";
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
 * read is not looked into for markup (`isOpaque` tells which texts these are). Names are compared where
 * there is a memory of what the document calls them.
 */
export function checkUnit(
  input: PairInput,
  settings: RuleSettings = {},
  memory?: NameMemory,
): RuleFinding[] {
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
  for (const problem of checkValues(pair, memory)) {
    const { rule, message, sourceSpan, targetSpan, expected, found, fix } = problem;
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
    });
  }
  return findings;
}
