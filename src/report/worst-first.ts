import type { Finding, Severity } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";

/** Order findings by severity, errors first, then by place: what is cut off matters least. */
export function worstFirst(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || compareFindings(a, b);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
