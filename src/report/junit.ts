import { type DocumentFound, foundByLocale } from "../findings/by-locale.ts";
import { isAtLeast } from "../findings/severities.ts";
import type { CheckFigures, Finding } from "../model/index.ts";
import { findingPlace } from "./finding-place.ts";
import { gather } from "./json-parts.ts";
import type { ReportOptions } from "./report-options.ts";
import { xmlText } from "./xml-text.ts";

/**
 * Write JUnit XML: a suite for each locale, a case for each document.
 *
 * A case fails where a finding reaches `failOn`; it has one `failure` that lists all of them, since
 * readers such as Jenkins keep only the first. Quieter findings are its `system-out`. Documents
 * without findings are cases too where `documents` names them. No times: the same run, the same bytes.
 */
export function junitReport(figures: CheckFigures, options: ReportOptions): string {
  return [...junitParts(figures, options)].join("");
}

/** The same, part by part: it may be longer than a text can be. */
export function junitParts(figures: CheckFigures, options: ReportOptions): Iterable<string> {
  return gather(pieces(figures, options));
}

function* pieces(figures: CheckFigures, options: ReportOptions): Generator<string> {
  const { sourceLocale, documents } = options;
  // A document that is named without a finding makes a case too.
  const suites = foundByLocale(figures, sourceLocale, documents).map((found) => ({
    found,
    failures: found.documents.filter((document) => hasFailing(document, options)).length,
  }));
  const tests = suites.reduce((sum, { found }) => sum + found.documents.length, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="calque" tests="${tests}" failures="${failures}" errors="0">\n`;
  for (const { found, failures } of suites) {
    const name = xmlText(found.locale);
    yield `  <testsuite name="${name}" tests="${found.documents.length}" failures="${failures}" errors="0" skipped="0">\n`;
    for (const document of found.documents) yield testCase(name, document, options);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

function testCase(name: string, document: DocumentFound, options: ReportOptions): string {
  const head = `    <testcase classname="${name}" name="${xmlText(document.namespace)}"`;
  const findings = document.findings();
  if (findings.length === 0) return `${head}/>\n`;
  const failing = findings.filter((finding) => fails(finding, options));
  const others = findings.filter((finding) => !fails(finding, options));
  return [
    `${head}>`,
    ...(failing.length > 0 ? [failure(failing, options)] : []),
    ...(others.length > 0 ? [`      <system-out>${describe(others, options)}</system-out>`] : []),
    "    </testcase>\n",
  ].join("\n");
}

function hasFailing({ counts }: DocumentFound, options: ReportOptions): boolean {
  return SEVERITIES.some((severity) => counts[severity] > 0 && fails({ severity }, options));
}

const SEVERITIES = ["error", "warning", "info"] as const;

function fails(finding: Pick<Finding, "severity">, { failOn = "error" }: ReportOptions): boolean {
  return failOn !== "never" && isAtLeast(finding, failOn);
}

function failure(findings: readonly Finding[], options: ReportOptions): string {
  const [first] = findings;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return `      <failure type="${xmlText(first?.rule ?? "")}" message="${xmlText(first?.message ?? "")}${more}">${describe(findings, options)}</failure>`;
}

/** Each line starts with a severity, so that none starts a command of a CI runner. */
function describe(findings: readonly Finding[], options: ReportOptions): string {
  const lines = findings.flatMap((finding) => {
    const place = findingPlace(finding, options);
    return [
      `${finding.severity} ${finding.rule}: ${finding.message}`,
      ...(place ? [`  at ${place.file}:${place.line}:${place.column}`] : []),
      ...(finding.source?.excerpt === undefined ? [] : [`  source: ${finding.source.excerpt}`]),
      ...(finding.target?.excerpt === undefined
        ? []
        : [`  translation: ${finding.target.excerpt}`]),
    ];
  });
  return lines.map(xmlText).join("\n");
}
