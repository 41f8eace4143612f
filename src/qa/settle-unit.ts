import type { PairInput } from "./pair.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { settleAcceptances } from "./settle-acceptances.ts";
import { resolveSeverity, type RuleSettings } from "./severity.ts";

/** What the rules say of a unit, and how much of it they could compare. */
export interface UnitInspection {
  readonly findings: readonly RuleFinding[];
  /** Findings that a person has accepted, with a reason, in the locale file. */
  readonly accepted: readonly RuleFinding[];
  /** Numbers and names of the source, by what became of them. */
  readonly checked: ValueCounts;
  readonly notChecked: ValueCounts;
}

/** Numbers and names of a source text. */
export interface ValueCounts {
  readonly numbers: number;
  readonly names: number;
}

/** Part what was found in a unit into what stands and what was accepted, and name acceptances that accept nothing. */
export function settleUnit(
  found: readonly RuleFinding[],
  { source, target, accepted }: Pick<PairInput, "source" | "target" | "accepted">,
  settings: RuleSettings,
  { checked, notChecked }: Pick<UnitInspection, "checked" | "notChecked">,
): UnitInspection {
  const settled = settleAcceptances(found, source, target, accepted);
  const unused = resolveSeverity(UNUSED, settings, "warning");
  const findings = [...settled.findings];
  if (unused !== "off") {
    for (const message of settled.problems) {
      findings.push({ rule: UNUSED, severity: unused, message });
    }
  }
  return { findings, accepted: settled.accepted, checked, notChecked };
}

const UNUSED = "state/accepted";
