import type { Finding } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";
import { plainFinding } from "./plain-finding.ts";

/** Findings as JSON shows them: in one order, with their fields in one order. */
export function orderedFindings(
  findings: readonly Finding[],
): readonly Record<keyof Finding, unknown>[] {
  return findings.toSorted(compareFindings).map(plainFinding);
}
