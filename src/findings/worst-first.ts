import type { Finding, Severity } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";
import type { Found } from "./severities.ts";
import { sortedFindings } from "./sorted-findings.ts";

/** Give the first of what a check found, in the order of {@link worstFirst}: no more gaps are written out than that. */
export function worstFindings({ findings, gaps = [] }: Found, most: number): Finding[] {
  const first: Finding[] = [];
  if (gaps.length > 0 && most > 0) {
    for (const finding of sortedFindings({ findings: [], gaps })) {
      if (first.push(finding) === most) break;
    }
  }
  return [...findings, ...first].sort(worstFirst).slice(0, most);
}

/**
 * Order findings by severity, errors first, then what is wrong before what is late, then by place: what is cut off matters
 * least.
 */
export function worstFirst(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || isLate(a) - isLate(b) || compareFindings(a, b);
}

/** 1 for a task of a translator (missing, stale, a draft), which is nobody's mistake. */
function isLate({ rule }: Finding): number {
  return rule.startsWith("state/") ? 1 : 0;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
