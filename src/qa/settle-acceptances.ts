import { acceptanceId, isAcceptable } from "./acceptance.ts";
import type { RuleFinding } from "./rule-finding.ts";

/** Findings, and those of them that a person has accepted with a reason. */
export interface Settlement {
  readonly findings: readonly RuleFinding[];
  readonly accepted: readonly RuleFinding[];
  /** What is wrong with acceptances, one sentence each: no reason, or nothing that it accepts. */
  readonly problems: readonly string[];
}

/**
 * Part the findings of a unit into those that stand and those that were accepted.
 *
 * `accepted` has a reason by id, as `@key ok <id>` says it. An acceptance without a reason accepts
 * nothing; one that meets no finding has expired, and is named so that its line can go.
 */
export function settleAcceptances(
  found: readonly RuleFinding[],
  source: string,
  target: string,
  accepted: ReadonlyMap<string, string> | undefined,
): Settlement {
  if (found.length === 0 && accepted === undefined) return NOTHING;
  const findings: RuleFinding[] = [];
  const set: RuleFinding[] = [];
  const used = new Set<string>();
  for (const finding of found) {
    if (!isAcceptable(finding.rule)) {
      findings.push(finding);
      continue;
    }
    const acceptance = acceptanceId(finding, source, target);
    const reason = accepted?.get(acceptance);
    if (reason !== undefined) used.add(acceptance);
    (reason?.trim() ? set : findings).push({ ...finding, acceptance });
  }
  const problems: string[] = [];
  for (const [id, reason] of accepted ?? []) {
    if (id === "") {
      problems.push(
        "Expected the id of a finding after “ok”, found none: calque accept writes the line",
      );
    } else if (!reason.trim()) problems.push(`Expected a reason after “ok ${id}”, found none`);
    else if (!used.has(id)) {
      problems.push(
        `Expected a finding that “ok ${id}” accepts, found none: the texts have changed, the line can go`,
      );
    }
  }
  return { findings, accepted: set, problems };
}

const NOTHING: Settlement = { findings: [], accepted: [], problems: [] };
