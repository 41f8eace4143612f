import { rules } from "../qa/rules.ts";

/** The rules that checks apply, as a report shows them. Those on values are in `docs/numbers.md`. */
export function ruleInfo(): {
  id: string;
  severity: "error" | "warning" | "info";
  summary: string;
  explanation: string;
}[] {
  return rules.map(({ id, severity, summary, explanation }) => ({
    id,
    severity,
    summary,
    explanation,
  }));
}
