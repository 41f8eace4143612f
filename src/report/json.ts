import type { CheckFigures } from "../model/index.ts";
import { checkSummary } from "./check-summary.ts";
import { jsonParts } from "./json-parts.ts";
import { eachOrdered, type OrderedFinding } from "./ordered-findings.ts";

/**
 * Write the result of `check --json`.
 *
 * Law: the same findings give the same bytes, in whatever order they come and their fields were set.
 */
export function jsonReport(figures: CheckFigures): string {
  return [...jsonParts(checkResult(figures))].join("");
}

/** The result of a check as `check --json` shows it, for what shows it beside others. */
export function checkResult(figures: CheckFigures): {
  readonly summary: object;
  readonly findings: Iterable<OrderedFinding>;
} {
  return {
    summary: checkSummary(figures),
    ...(figures.fixed && { fixed: figures.fixed }),
    findings: eachOrdered(figures),
  };
}
