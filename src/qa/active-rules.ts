import type { Severity } from "../model/index.ts";
import type { Rule } from "./rule.ts";
import { resolveSeverity, type RuleSettings } from "./severity.ts";

/**
 * Make what tells which of some rules are not off, and how loud they are: `make` says what is kept of each. It is worked
 * out once for all units that have the same settings.
 */
export function activeRulesOf<R extends Pick<Rule, "id" | "severity">, A>(
  rules: readonly R[],
  make: (rule: R, severity: Severity) => A,
): (settings: RuleSettings) => readonly A[] {
  const bySettings = new WeakMap<RuleSettings, readonly A[]>();
  return (settings) => {
    let active = bySettings.get(settings);
    if (!active) {
      active = rules.flatMap((rule) => {
        const severity = resolveSeverity(rule.id, settings, rule.severity);
        return severity === "off" ? [] : [make(rule, severity)];
      });
      bySettings.set(settings, active);
    }
    return active;
  };
}
