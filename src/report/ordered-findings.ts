import type { Found } from "../findings/severities.ts";
import { sortedFindings } from "../findings/sorted-findings.ts";
import type { Finding, Place, Span } from "../model/index.ts";

/** A finding as `--json` shows it. */
export type OrderedFinding = Readonly<Record<keyof Finding, unknown>>;

/** Findings as `--json` shows them: in one order, with their fields in one order. */
export function orderedFindings(findings: readonly Finding[]): readonly OrderedFinding[] {
  return [...eachOrdered({ findings })];
}

/** The same of all that a check found, gaps written out: made one by one whenever they are gone through. */
export function eachOrdered(found: Found): Iterable<OrderedFinding> {
  return {
    *[Symbol.iterator]() {
      for (const finding of sortedFindings(found)) yield orderedFinding(finding);
    },
  };
}

/** Fields that are not there stay away: `JSON.stringify` leaves out what is undefined. */
function orderedFinding(finding: Finding): OrderedFinding {
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
