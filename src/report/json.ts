import type { CheckFigures } from "../model/index.ts";
import { orderedFindings } from "./ordered-findings.ts";
import { printJson } from "./print-json.ts";
import { countSeverities } from "./severities.ts";

/**
 * Write the result of `check --json`.
 *
 * Law: the same findings give the same bytes, in whatever order they come and their fields were set.
 */
export function jsonReport({ findings, checked, notChecked }: CheckFigures): string {
  const { error, warning, info } = countSeverities(findings);
  const report = {
    summary: {
      errors: error,
      warnings: warning,
      infos: info,
      checked: sorted(checked),
      notChecked: sorted(notChecked),
    },
    findings: orderedFindings(findings),
  };
  return printJson(report);
}

function sorted(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
  );
}
