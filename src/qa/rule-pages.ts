import type { RulePage } from "./rule.ts";
import { rules } from "./rules.ts";
import { acceptedRule } from "./value-rules/accepted.ts";
import { glossaryRules } from "./value-rules/glossary.ts";
import { nameRules } from "./value-rules/names.ts";
import { numberRules } from "./value-rules/numbers.ts";

/**
 * Every rule whose severity can be set, with its documentation. Those on values share one reading of
 * both texts, so they are no entries of `rules`.
 */
export const rulePages: readonly RulePage[] = [
  ...rules,
  acceptedRule,
  ...numberRules,
  ...nameRules,
  ...glossaryRules,
];

/** The rules whose fixes `check --fix` applies. */
export const certainFixes: ReadonlySet<string> = new Set(
  rulePages.filter(({ fix }) => fix === "certain").map(({ id }) => id),
);
