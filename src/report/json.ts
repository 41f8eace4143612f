import type { CheckFigures, Finding, Place, Span } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";
import { countSeverities } from "./severities.ts";

/**
 * Write the result of `check --json`.
 *
 * Law: the same findings give the same bytes, in whatever order they come and their fields were set.
 * Characters that could act on a terminal are escaped, which changes nothing for a JSON reader.
 */
export function jsonReport({ findings, checked, notChecked }: CheckFigures): string {
  const { error, warning, info } = countSeverities(findings);
  const report = {
    summary: {
      errors: error,
      warnings: warning,
      infos: info,
      checked: sorted(checked),
      notChecked: sorted(notChecked),
    },
    findings: findings.toSorted(compareFindings).map(orderedFinding),
  };
  return `${JSON.stringify(report, null, 2).replace(UNSAFE, escape)}\n`;
}

/** JSON itself escapes only the controls below U+0020 and lone surrogates. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

function escape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function sorted(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
  );
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
    expected: finding.expected,
    found: finding.found,
    fix: finding.fix?.map(({ span, text }) => ({ span: orderedSpan(span), text })),
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
