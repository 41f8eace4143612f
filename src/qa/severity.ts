import type { Severity } from "../model/index.ts";

/** How loud a rule is: by its id, its family (`markup/*`) or all rules (`*`). */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Look up how loud a rule is: what names it most closely decides, then its own severity. */
export function resolveSeverity(
  ruleId: string,
  settings: RuleSettings,
  severity: Severity,
): Severity | "off" {
  const family = ruleId.slice(0, ruleId.indexOf("/"));
  return settings[ruleId] ?? settings[`${family}/*`] ?? settings["*"] ?? severity;
}

/** Take the less loud of two severities. */
export function lowerSeverity(one: Severity, other: Severity): Severity {
  return RANK[one] < RANK[other] ? one : other;
}
