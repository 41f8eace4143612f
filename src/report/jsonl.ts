import type { CheckFigures } from "../model/index.ts";
import { checkSummary } from "./check-summary.ts";
import { inertJson } from "./inert-json.ts";
import { orderedFindings } from "./ordered-findings.ts";

/**
 * Write one JSON object a line: each finding as in `check --json`, and at last `{"summary": …}`.
 *
 * A report without its last line was cut off.
 */
export function jsonlReport(figures: CheckFigures): string {
  const lines = orderedFindings(figures.findings).map((finding) => inertJson(finding));
  return `${[...lines, inertJson({ summary: checkSummary(figures) })].join("\n")}\n`;
}
