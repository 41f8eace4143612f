import type { Finding, Severity } from "../model/index.ts";
import { count } from "./count.ts";
import type { Paint } from "./paint.ts";

/** The colours of severities. */
export const severityColor = { error: "red", warning: "yellow", info: "cyan" } as const;

/** Count findings by severity. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Write how many findings there are: `2 errors, 1 warning, 0 infos`. */
export function severityLine(findings: readonly Finding[], paint: Paint): string {
  const counts = countSeverities(findings);
  const parts = (["error", "warning", "info"] as const).map((severity) => {
    const text = count(counts[severity], severity);
    return counts[severity] === 0 ? text : paint(["bold", severityColor[severity]], text);
  });
  return parts.join(", ");
}

/** Take the findings of a severity and those above it. */
export function atLeast(findings: readonly Finding[], least: Severity): readonly Finding[] {
  return findings.filter(({ severity }) => rank[severity] >= rank[least]);
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
