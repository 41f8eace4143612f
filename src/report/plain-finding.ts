import type { CheckFigures, Finding, Place, Span } from "../model/index.ts";
import { countSeverities } from "./severities.ts";

/** Copy a finding with its fields in one order. Fields that are not there stay away in JSON. */
export function plainFinding(finding: Finding): Record<keyof Finding, unknown> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    locale: finding.locale,
    namespace: finding.namespace,
    key: finding.key,
    source: plainPlace(finding.source),
    target: plainPlace(finding.target),
    expected: finding.expected,
    found: finding.found,
    fix: finding.fix?.map(({ span, text }) => ({ span: plainSpan(span), text })),
    fingerprint: finding.fingerprint,
  };
}

/** Count findings and say what was looked at, with the fields in one order. */
export function plainSummary({ findings, checked, notChecked }: CheckFigures): object {
  const { error, warning, info } = countSeverities(findings);
  return {
    errors: error,
    warnings: warning,
    infos: info,
    checked: sorted(checked),
    notChecked: sorted(notChecked),
  };
}

function sorted(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
  );
}

function plainPlace(place: Place | undefined): Record<keyof Place, unknown> | undefined {
  if (place === undefined) return undefined;
  const { file, line, column, excerpt, mark } = place;
  return { file, line, column, excerpt, mark: mark === undefined ? mark : plainSpan(mark) };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}
