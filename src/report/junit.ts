import { isAtLeast } from "../findings/severities.ts";
import { sortedFindings } from "../findings/sorted-findings.ts";
import type { CheckFigures, Finding } from "../model/index.ts";
import { findingPlace } from "./finding-place.ts";
import { group } from "./group.ts";
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
  // A document that is named without a finding makes a case too.
  const results: Result[] = [
    ...(options.documents ?? []),
    ...Array.from(sortedFindings(figures), (finding) => ({
      locale: finding.locale ?? options.sourceLocale,
      namespace: finding.namespace,
      finding,
    })),
  ];
  const written = group(results, ({ locale }) => locale).map(([locale, list]) =>
    suite(
      locale,
      group(list, ({ namespace }) => namespace),
      options,
    ),
  );
  const total = (field: "tests" | "failures") =>
    written.reduce((sum, suite) => sum + suite[field], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="calque" tests="${total("tests")}" failures="${total("failures")}" errors="0">`,
    ...written.map(({ text }) => text),
    "</testsuites>\n",
  ].join("\n");
}

interface Result {
  readonly locale: string;
  readonly namespace: string;
  readonly finding?: Finding;
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
}

function suite(
  locale: string,
  cases: readonly (readonly [namespace: string, results: readonly Result[]])[],
  options: ReportOptions,
): Suite {
  const name = xmlText(locale);
  const lines: string[] = [];
  let failures = 0;
  for (const [namespace, results] of cases) {
    const findings = results.flatMap(({ finding }) => finding ?? []);
    const failing = findings.filter((finding) => fails(finding, options));
    const others = findings.filter((finding) => !fails(finding, options));
    const attributes = `classname="${name}" name="${xmlText(namespace)}"`;
    if (findings.length === 0) {
      lines.push(`    <testcase ${attributes}/>`);
      continue;
    }
    lines.push(`    <testcase ${attributes}>`);
    if (failing.length > 0) {
      failures++;
      lines.push(failure(failing, options));
    }
    if (others.length > 0) {
      lines.push(`      <system-out>${describe(others, options)}</system-out>`);
    }
    lines.push("    </testcase>");
  }
  const head = `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`;
  return { text: [head, ...lines, "  </testsuite>"].join("\n"), tests: cases.length, failures };
}

function fails(finding: Finding, { failOn = "error" }: ReportOptions): boolean {
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
