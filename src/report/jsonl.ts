import type { CheckFigures } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";
import { inertJson } from "./inert-json.ts";
import { plainFinding, plainSummary } from "./plain-finding.ts";

/**
 * Write one JSON object a line: each finding as in `check --json`, and at last `{"summary": …}`.
 *
 * A report without its last line was cut off.
 */
export function jsonlReport(figures: CheckFigures): string {
  const lines = figures.findings
    .toSorted(compareFindings)
    .map((finding) => inertJson(plainFinding(finding)));
  return `${[...lines, inertJson({ summary: plainSummary(figures) })].join("\n")}\n`;
}
