import { rulePages } from "../../qa/rule-pages.ts";

/** The rules that checks apply, as a report shows them. */
export function ruleInfo(): {
  id: string;
  severity: "error" | "warning" | "info";
  summary: string;
  explanation: string;
}[] {
  return rulePages.map(({ id, severity, summary, explanation }) => ({
    id,
    severity,
    summary,
    explanation,
  }));
}
