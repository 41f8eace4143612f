import type { Severity } from "../model/index.ts";
import type { RuleProblem } from "./rule.ts";

/** What a rule says about a unit and its translation. */
export interface RuleFinding extends RuleProblem {
  readonly rule: string;
  readonly severity: Severity;
  /** The unit whose translation has `expected`, where that is why it is expected. */
  readonly elsewhere?: { readonly namespace: string; readonly key: string };
  /** The id to accept it by, where it can be accepted. */
  readonly acceptance?: string;
}
