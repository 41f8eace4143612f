import type { Finding, Severity } from "../model/index.ts";
import { eachGapFinding } from "./gap-findings.ts";
import { type Found, isAtLeast } from "./severities.ts";

/**
 * Give what a check found, `RunResult.check`, as one list, in no order, with what its gaps stand for written out: an info for each
 * unit in each locale that does not translate it. In a large project with young locales these are millions.
 */
export function allFindings({ findings, gaps = [] }: Found): readonly Finding[] {
  return gaps.length === 0 ? findings : [...findings, ...eachGapFinding(gaps)];
}

/** Take what is of a severity or of one above it. Gaps are infos. */
export function atLeast(found: Found, least: Severity): Found {
  if (least === "info") return found;
  return { findings: found.findings.filter((finding) => isAtLeast(finding, least)) };
}
