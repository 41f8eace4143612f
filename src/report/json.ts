import type { CheckFigures } from "../model/index.ts";
import { checkSummary } from "./check-summary.ts";
import { orderedFindings } from "./ordered-findings.ts";
import { printJson } from "./print-json.ts";

/**
 * Write the result of `check --json`.
 *
 * Law: the same findings give the same bytes, in whatever order they come and their fields were set.
 */
export function jsonReport(figures: CheckFigures): string {
  return printJson({
    summary: checkSummary(figures),
    ...(figures.fixed && { fixed: figures.fixed }),
    findings: orderedFindings(figures.findings),
  });
}
