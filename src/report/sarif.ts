import { countFindings } from "../findings/severities.ts";
import { worstFindings } from "../findings/worst-first.ts";
import type { CheckFigures, Finding, Place, Severity } from "../model/index.ts";
import { visible } from "../text/visible.ts";
import { count, formatCount } from "./count.ts";
import { repositoryPath } from "./finding-place.ts";
import { inertJson } from "./inert-json.ts";
import { checkSummary } from "./check-summary.ts";
import type { ReportOptions } from "./report-options.ts";
import { sarifRules } from "./sarif-rules.ts";

/**
 * Write SARIF 2.1.0: one run for all locales, for GitHub's code scanning and any other reader.
 *
 * GitHub keeps 5,000 results of a run and 20 runs of a file, so 5,000 are written, errors first, and a
 * notification says how many were left out. `partialFingerprints` holds Calque's own fingerprint; the
 * name `primaryLocationLineHash` is left to GitHub's upload action, which computes it and warns of
 * every other value.
 */
export function sarifReport(figures: CheckFigures, options: ReportOptions): string {
  const kept = worstFindings(figures, LIMIT);
  const rules = sarifRules(kept, options.rules ?? []);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Calque", version: options.version, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [invocation(countFindings(figures) - kept.length, options)],
        results: kept.map((finding) => resultOf(finding, ruleIndex.get(finding.rule), options)),
        properties: checkSummary(figures),
      },
    ],
  };
  return `${inertJson(log, 2)}\n`;
}

const LIMIT = 5000;
const ELSEWHERE = "The same in another translation";

/** The levels of SARIF. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function invocation(cut: number, { elsewhere }: ReportOptions): object {
  if (cut === 0) return { executionSuccessful: true };
  const where = elsewhere === undefined ? "" : `, see ${visible(elsewhere)}`;
  const text = sarifText(
    `${count(cut, "finding")} beyond the ${formatCount(LIMIT)} that GitHub keeps ${cut === 1 ? "is" : "are"} not in this file${where}.`,
  );
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: "warning", message: { text } }],
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined, options: ReportOptions): object {
  const { message, locale, namespace, key, source, target, expected, found } = finding;
  const primary = target ?? source;
  const related: [string, Place][] = [];
  if (target && source) related.push(["The source text", source]);
  if (finding.elsewhere) related.push([ELSEWHERE, finding.elsewhere]);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: sarifText(message) },
    locations: primary === undefined ? [] : [location(primary, options)],
    ...(related.length > 0 && {
      relatedLocations: related.map(([text, place], at) =>
        Object.assign({ id: at + 1 }, location(place, options), { message: { text } }),
      ),
    }),
    partialFingerprints: { "calque/v1": finding.fingerprint },
    properties: { locale, namespace, key, expected, found },
  };
}

function location({ file, line, column }: Place, options: ReportOptions): object {
  const uri = repositoryPath(file, options).split("/").map(encodeSegment).join("/");
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** `encodeURIComponent` does not take lone surrogates. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\uFFFD"));
}

/**
 * Write a text as a plain message: braces are doubled, as they begin placeholders (SARIF 2.1.0,
 * 3.11.5), and a bracket that would make an embedded link is escaped (3.11.6).
 */
function sarifText(text: string): string {
  return visible(text).replace(/[{}]/g, "$&$&").replaceAll("](", "\\](");
}
