import { sortedFindings } from "../findings/sorted-findings.ts";
import type { CheckFigures, Severity } from "../model/index.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { visible } from "../text/visible.ts";
import { findingPlace } from "./finding-place.ts";
import { jsonParts } from "./json-parts.ts";
import { isGap } from "./part-gaps.ts";
import type { ReportOptions } from "./report-options.ts";

/**
 * Write a GitLab Code Quality report.
 *
 * Law: no two entries share a fingerprint, since GitLab drops the second without a word. The fields
 * are those of docs.gitlab.com, "Code Quality report format".
 */
export function gitlabReport(figures: CheckFigures, options: ReportOptions): string {
  return [...gitlabParts(figures, options)].join("");
}

/** The same, part by part: it may be longer than a text can be. */
export function gitlabParts(figures: CheckFigures, options: ReportOptions): Iterable<string> {
  return jsonParts(entriesOf(figures, options));
}

function* entriesOf(figures: CheckFigures, options: ReportOptions): Generator<object> {
  const others = new Map<string, number>();
  // Millions, perhaps: two of one fingerprint are of one key, so of one file, and files come one after the other.
  const gaps = new Map<string, number>();
  let file: string | undefined;
  for (const finding of sortedFindings(figures)) {
    const place = findingPlace(finding, options);
    if (place?.file !== file) gaps.clear();
    file = place?.file;
    const times = isGap(finding) ? gaps : others;
    const seen = times.get(finding.fingerprint) ?? 0;
    times.set(finding.fingerprint, seen + 1);
    const where = finding.locale === undefined ? "" : `${visible(finding.locale)}: `;
    yield {
      description: where + visible(finding.message),
      check_name: finding.rule,
      // Hashed anew in every case, so that none can be made to equal that of a repetition.
      fingerprint: fingerprint([finding.fingerprint, String(seen)]),
      severity: SEVERITIES[finding.severity],
      location: { path: place?.file ?? finding.namespace, lines: { begin: place?.line ?? 1 } },
    };
  }
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};
