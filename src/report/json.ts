import type { CheckFigures } from "../model/index.ts";
import { orderedFindings } from "./ordered-findings.ts";
import { plainSummary } from "./plain-finding.ts";
import { printJson } from "./print-json.ts";

/**
 * Write the result of `check --json`.
 *
 * Law: the same findings give the same bytes, in whatever order they come and their fields were set.
 */
export function jsonReport(figures: CheckFigures): string {
  return printJson({ summary: plainSummary(figures), findings: orderedFindings(figures.findings) });
}
