export { checkUnit } from "./check-unit.ts";
export type { RuleFinding } from "./rule-finding.ts";
export type { Knowledge } from "./inspect-unit.ts";
export type { PairInput } from "./pair.ts";
export type { Rule, RuleExample } from "./rule.ts";
export { rules } from "./rules.ts";
export { resolveSeverity } from "./severity.ts";
export type { RuleSettings } from "./severity.ts";
