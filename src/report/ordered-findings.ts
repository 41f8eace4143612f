import type { Finding, Place, Span } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";

/** Findings as `--json` shows them: in one order, with their fields in one order. */
export function orderedFindings(
  findings: readonly Finding[],
): readonly Record<keyof Finding, unknown>[] {
  return findings.toSorted(compareFindings).map(orderedFinding);
}

/** Fields that are not there stay away: `JSON.stringify` leaves out what is undefined. */
function orderedFinding(finding: Finding): Record<keyof Finding, unknown> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    locale: finding.locale,
    namespace: finding.namespace,
    key: finding.key,
    source: orderedPlace(finding.source),
    target: orderedPlace(finding.target),
    elsewhere: orderedPlace(finding.elsewhere),
    expected: finding.expected,
    found: finding.found,
    fix: finding.fix?.map(({ span, text }) => ({ span: orderedSpan(span), text })),
    acceptance: finding.acceptance,
    fingerprint: finding.fingerprint,
  };
}

function orderedPlace(place: Place | undefined): Record<keyof Place, unknown> | undefined {
  if (place === undefined) return undefined;
  const { file, line, column, excerpt, mark } = place;
  return { file, line, column, excerpt, mark: mark === undefined ? mark : orderedSpan(mark) };
}

function orderedSpan({ start, end }: Span): Span {
  return { start, end };
}
