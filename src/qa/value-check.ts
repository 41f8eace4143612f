import type { Severity } from "../model/index.ts";
import type { NamePlace, NameRule } from "./names/index.ts";
import type { NumberRule } from "./numbers/index.ts";
import type { RuleProblem } from "./rule.ts";

/** A problem with the numbers or names of a pair, and the rule that it comes under. */
export interface ValueProblem extends RuleProblem {
  readonly rule: NumberRule | NameRule;
  readonly severity: Severity;
  /** The unit whose translation has the form that is expected. */
  readonly elsewhere?: NamePlace;
}

/** What the rules on values say, and how many values there were to say something of. */
export interface ValueCheck {
  readonly problems: readonly ValueProblem[];
  readonly checked: { readonly numbers: number; readonly names: number };
  readonly notChecked: { readonly numbers: number; readonly names: number };
}

/** What they say of a pair without words to compare. */
export const NO_VALUES: ValueCheck = {
  problems: [],
  checked: { numbers: 0, names: 0 },
  notChecked: { numbers: 0, names: 0 },
};
