import { countFindings, countSeverities, type Found } from "../findings/severities.ts";
import { sortedFindings } from "../findings/sorted-findings.ts";
import type { CheckFigures, Finding, Place, Severity } from "../model/index.ts";
import { count } from "./count.ts";
import { coverageMarkdown } from "./coverage-markdown.ts";
import { repositoryPath } from "./finding-place.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { markedParts } from "./marked-parts.ts";
import { type Gap, listLines, partGaps } from "./part-gaps.ts";
import type { ReportOptions } from "./report-options.ts";
import { listCounts } from "./list-counts.ts";

/**
 * Write findings and coverage for the summary of a job or a comment on a pull request.
 *
 * A step's summary on GitHub may have 1 MiB, or none of it is shown: the report ends before 1,000,000
 * bytes of UTF-8, all errors before the first warning is written, and says how much is missing and where
 * it is. Units without a translation are one line a document, with the lines they stand on.
 */
export function markdownReport(figures: CheckFigures, options: ReportOptions): string {
  const parts = [heading(figures), coverageSection(options), closing(figures)];
  const all = [...groups(figures)].sort((a, b) => rank(a) - rank(b));
  const left = choose(all, LIMIT - bytes(parts.join("")) - RESERVE, options);
  const shown = all.map((group) => groupSection(group, options));
  if (left > 0) shown.push(cutLine(left, options));
  const [head = "", coverage = "", end = ""] = parts;
  return head + coverage + shown.join("") + end;
}

const LIMIT = 1_000_000;

/** For the line that says what was cut, and the end of a group. */
const RESERVE = 2000;

const ICONS: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

function heading(found: Found): string {
  if (countFindings(found) === 0) return "## ✅ Calque: nothing found\n\n";
  const counts = countSeverities(found);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    count(counts[severity], severity),
  );
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "info";
  return `## ${ICONS[worst]} Calque: ${parts.join(", ")}\n\n`;
}

function coverageSection({ status = [] }: ReportOptions): string {
  return status.length === 0 ? "" : `${coverageMarkdown(status)}\n`;
}

/** What one line of the list is about: a finding, or the gaps of a document. */
interface Entry {
  readonly severity: Severity;
  /** How many findings it tells of. */
  readonly count: number;
  readonly write: (options: ReportOptions) => string;
  /** Undefined until there is room for it. */
  text?: string;
}

interface Group {
  readonly file: string;
  readonly locale: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly entries: readonly Entry[];
}

/** Findings by file and locale, which is how they are sorted. */
function* groups(found: Found): Generator<Group> {
  let id = "";
  let findings: Finding[] = [];
  for (const finding of sortedFindings(found)) {
    const next = JSON.stringify([fileOf(finding), finding.locale]);
    if (next !== id && findings.length > 0) {
      yield groupOf(findings);
      findings = [];
    }
    id = next;
    findings.push(finding);
  }
  if (findings.length > 0) yield groupOf(findings);
}

function fileOf({ target, source, namespace }: Finding): string {
  return target?.file ?? source?.file ?? namespace;
}

function groupOf(findings: readonly Finding[]): Group {
  const [first] = findings;
  return {
    file: fileOf(first!),
    locale: first!.locale,
    counts: countSeverities({ findings }),
    entries: entriesOf(findings),
  };
}

/** Files with errors come first, then those with warnings. */
function rank({ counts }: Group): number {
  return counts.error > 0 ? 0 : counts.warning > 0 ? 1 : 2;
}

function entriesOf(findings: readonly Finding[]): Entry[] {
  const { gaps, others } = partGaps(findings);
  const entries: Entry[] = others.map((finding) => ({
    severity: finding.severity,
    count: 1,
    write: (options) => findingItem(finding, options),
  }));
  if (gaps.length === 0) return entries;
  // Of thousands of units without a translation only their line is kept.
  const text = gapsItem(gaps);
  return [...entries, { severity: "info", count: gaps.length, write: () => text }];
}

/**
 * Write as many entries as there is room for, all errors before the first warning and all warnings before
 * the first info, and count the findings that are left.
 */
function choose(all: readonly Group[], bytesLeft: number, options: ReportOptions): number {
  let room = bytesLeft;
  let left = all.reduce((sum, { counts }) => sum + counts.error + counts.warning + counts.info, 0);
  const open = new Set<Group>();
  for (const severity of SEVERITIES) {
    for (const group of all) {
      for (const entry of group.entries) {
        if (entry.severity !== severity) continue;
        const text = entry.write(options);
        const size = bytes(text) + (open.has(group) ? 0 : bytes(frame(group, options, "")));
        if (size > room) return left;
        entry.text = text;
        open.add(group);
        room -= size;
        left -= entry.count;
      }
    }
  }
  return left;
}

const SEVERITIES = ["error", "warning", "info"] as const;

/** What was chosen of a file, in the order of the file; nothing where nothing was. */
function groupSection(group: Group, options: ReportOptions): string {
  const text = group.entries.map((entry) => entry.text ?? "").join("");
  return text === "" ? "" : frame(group, options, text);
}

function frame({ file, locale, counts }: Group, options: ReportOptions, text: string): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    count(counts[severity], severity),
  );
  const name = markdownCode(repositoryPath(file, options));
  const where = locale === undefined ? "" : ` (${markdownText(locale)})`;
  const open = counts.error > 0 ? " open" : "";
  return `<details${open}><summary>${name}${where}: ${parts.join(", ")}</summary>\n\n${text}\n</details>\n\n`;
}

/** The file is that of the group. */
function gapsItem(gaps: readonly Gap[]): string {
  const lines = listLines(gaps.map(({ source }) => source));
  const noun = /^\d+$/.test(lines) ? "line" : "lines";
  return `- ${ICONS.info} **state/missing** ${count(gaps.length, "unit")} without a translation, ${noun} ${lines}\n`;
}

/** What of an excerpt is shown on either side of its mark, in UTF-16 units. */
const CONTEXT = 80;

function findingItem(finding: Finding, options: ReportOptions): string {
  const { severity, rule, message, source, target, key } = finding;
  const lines = [
    `- ${ICONS[severity]} **${markdownText(rule)}** ${markdownText(message)}`,
    ...excerptLine("source", source, options),
    ...excerptLine("translation", target, options),
    ...(key === undefined ? [] : [`key ${markdownCode(key)}`]),
  ];
  return `${lines.join("<br>\n  ")}\n`;
}

function excerptLine(name: string, place: Place | undefined, options: ReportOptions): string[] {
  if (place === undefined) return [];
  const at = markdownCode(`${repositoryPath(place.file, options)}:${place.line}:${place.column}`);
  if (place.excerpt === undefined || place.excerpt === "") return [`${name} at ${at}`];
  const { before, marked, after } = markedParts(place, CONTEXT);
  return [`${name} ${markdownCode(before, marked, after)} at ${at}`];
}

function cutLine(left: number, { elsewhere }: ReportOptions): string {
  const where = elsewhere === undefined ? "the JSON or HTML report" : markdownText(elsewhere);
  return `**${count(left, "more finding")}: see ${where}.**\n\n`;
}

function closing({ checked, notChecked }: CheckFigures): string {
  const lines = [`Checked ${listCounts(checked, markdownText)}.`];
  if (Object.values(notChecked).some((number) => number > 0)) {
    lines.push(`**Not checked: ${listCounts(notChecked, markdownText)}.**`);
  }
  return `${lines.join(" ")}\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
