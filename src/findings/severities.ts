import type { CheckFigures, Finding, Severity } from "../model/index.ts";
import { countGaps } from "./gap-findings.ts";

/** What a check found: findings, and gaps that stand for findings. */
export type Found = Pick<CheckFigures, "findings" | "gaps">;

/** Count findings by severity. */
export function countSeverities({ findings, gaps }: Found): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: countGaps(gaps) };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Count findings, and what gaps stand for. */
export function countFindings({ findings, gaps }: Found): number {
  return findings.length + countGaps(gaps);
}

/** Count findings by rule, and what gaps stand for. */
export function countRules({ findings, gaps = [] }: Found): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (rule: string, count: number) => counts.set(rule, (counts.get(rule) ?? 0) + count);
  for (const { rule } of findings) add(rule, 1);
  for (const document of gaps) {
    const count = countGaps([document]);
    if (count > 0) add(document.rule, count);
  }
  return counts;
}

/** Whether a finding is of a severity or of one above it. */
export function isAtLeast({ severity }: Pick<Finding, "severity">, least: Severity): boolean {
  return RANK[severity] >= RANK[least];
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
