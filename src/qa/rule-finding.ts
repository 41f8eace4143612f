import type { Severity } from "../model/index.ts";
import type { RuleProblem } from "./rule.ts";

/** What a rule says about a unit and its translation. */
export interface RuleFinding extends RuleProblem {
  readonly rule: string;
  readonly severity: Severity;
  /** The id to accept it by, where it can be accepted. */
  readonly acceptance?: string;
}
