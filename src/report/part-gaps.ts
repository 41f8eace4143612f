import type { Finding, Place } from "../model/index.ts";

/** A finding that says no more than that a unit has no translation, and where it stands. */
export interface Gap extends Finding {
  readonly source: Place;
}

/**
 * Part the gaps from the findings that somebody has to judge one by one, both in the order they have.
 *
 * A gap says nothing but where it is, and in a young locale there are thousands: reports for people list
 * them in one entry. Where a project has raised the severity of the rule, or there are fewer than `least`, each
 * is a finding like others.
 */
export function partGaps(
  findings: readonly Finding[],
  least = 2,
): {
  readonly gaps: readonly Gap[];
  readonly others: readonly Finding[];
} {
  const gaps = findings.filter(isGap);
  if (gaps.length < least) return { gaps: [], others: findings };
  return { gaps, others: findings.filter((finding) => !isGap(finding)) };
}

/** Whether a finding is a gap. */
export function isGap(finding: Finding): finding is Gap {
  const { rule, severity, source, target } = finding;
  return rule === "state/missing" && severity === "info" && source !== undefined && !target;
}

/** List lines in their order, each once, neighbours as a range: `1, 3–5`. */
export function listLines(places: readonly Place[]): string {
  const lines = [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b);
  const ranges: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === line - 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
