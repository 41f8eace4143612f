import type { Pair } from "./pair.ts";
import type { Rule, RuleProblem } from "./rule.ts";

/** A rule on the state of a translation. Law: it reads no text. */
export interface StateRule extends Rule {
  readonly check: (
    pair: Pick<Pair, "state" | "target">,
    report: (problem: RuleProblem) => void,
  ) => void;
}
