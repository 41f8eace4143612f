import type { CheckFigures } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";
import { inertJson } from "./inert-json.ts";
import { plainFinding, plainSummary } from "./plain-finding.ts";

/**
 * Write the result of `check --json`.
 *
 * Law: the same findings give the same bytes, in whatever order they come and their fields were set.
 * Characters that could act on a terminal are escaped, which changes nothing for a JSON reader.
 */
export function jsonReport(figures: CheckFigures): string {
  const findings = figures.findings.toSorted(compareFindings).map(plainFinding);
  return `${inertJson({ summary: plainSummary(figures), findings }, 2)}\n`;
}
