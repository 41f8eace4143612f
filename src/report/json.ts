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
  return printJson(checkResult(figures));
}

/** The result of a check as `check --json` shows it, for what shows it beside others. */
export function checkResult(figures: CheckFigures): {
  readonly summary: object;
  readonly findings: ReturnType<typeof orderedFindings>;
} {
  return {
    summary: checkSummary(figures),
    ...(figures.fixed && { fixed: figures.fixed }),
    findings: orderedFindings(figures.findings),
  };
}
