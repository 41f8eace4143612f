import type { CheckFigures } from "../model/index.ts";
import { checkSummary } from "./check-summary.ts";
import { inertJson } from "./inert-json.ts";
import { gather } from "./json-parts.ts";
import { eachOrdered } from "./ordered-findings.ts";

/**
 * Write one JSON object a line: each finding as in `check --json`, and at last `{"summary": …}`.
 *
 * A report without its last line was cut off.
 */
export function jsonlReport(figures: CheckFigures): string {
  return [...jsonlParts(figures)].join("");
}

/** The same, part by part: it may be longer than a text can be. */
export function jsonlParts(figures: CheckFigures): Iterable<string> {
  return gather(lines(figures));
}

function* lines(figures: CheckFigures): Generator<string> {
  for (const finding of eachOrdered(figures)) yield `${inertJson(finding)}\n`;
  yield `${inertJson({ summary: checkSummary(figures) })}\n`;
}
