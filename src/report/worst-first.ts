import type { Finding, Severity } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";

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
