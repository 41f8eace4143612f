import type { CheckFigures, Finding, Place, Severity } from "../model/index.ts";
import { compareFindings } from "./compare-findings.ts";
import { count } from "./count.ts";
import { coverageMarkdown } from "./coverage-markdown.ts";
import { repositoryPath } from "./finding-place.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { markedParts } from "./marked-parts.ts";
import type { ReportOptions } from "./report-options.ts";
import { countSeverities } from "./severities.ts";
import { listCounts } from "./list-counts.ts";

/**
 * Write findings and coverage for the summary of a job or a comment on a pull request.
 *
 * A step's summary on GitHub may have 1 MiB, or none of it is shown: the report ends before 1,000,000
 * bytes of UTF-8, files with errors first, and says how much is missing and where it is.
 */
export function markdownReport(figures: CheckFigures, options: ReportOptions): string {
  const { findings } = figures;
  const parts = [heading(findings), coverageSection(options), closing(figures)];
  let room = LIMIT - bytes(parts.join("")) - RESERVE;
  const shown: string[] = [];
  let left = findings.length;
  for (const group of groups(findings)) {
    const { text, taken } = groupSection(group, room, options);
    if (taken === 0) break;
    shown.push(text);
    room -= bytes(text);
    left -= taken;
    if (taken < group.findings.length) break;
  }
  if (left > 0) shown.push(cutLine(left, options));
  const [head = "", coverage = "", end = ""] = parts;
  return head + coverage + shown.join("") + end;
}

const LIMIT = 1_000_000;

/** For the line that says what was cut, and the end of a group. */
const RESERVE = 2000;

const ICONS: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

function heading(findings: readonly Finding[]): string {
  if (findings.length === 0) return "## ✅ Calque: nothing found\n\n";
  const counts = countSeverities(findings);
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity));
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "info";
  return `## ${ICONS[worst]} Calque: ${parts.join(", ")}\n\n`;
}

function coverageSection({ status = [] }: ReportOptions): string {
  return status.length === 0 ? "" : `${coverageMarkdown(status)}\n`;
}

interface Group {
  readonly file: string;
  readonly locale: string | undefined;
  readonly findings: Finding[];
}

/** Findings by file; files with errors come first, then those with warnings. */
function groups(findings: readonly Finding[]): Group[] {
  const all = new Map<string, Group>();
  for (const finding of findings.toSorted(compareFindings)) {
    const file = finding.target?.file ?? finding.source?.file ?? finding.namespace;
    const id = JSON.stringify([file, finding.locale]);
    const group = all.get(id) ?? { file, locale: finding.locale, findings: [] };
    all.set(id, group);
    group.findings.push(finding);
  }
  const rank = ({ findings }: Group) => {
    const { error, warning } = countSeverities(findings);
    return error > 0 ? 0 : warning > 0 ? 1 : 2;
  };
  return [...all.values()].sort((a, b) => rank(a) - rank(b));
}

function groupSection(
  { file, locale, findings }: Group,
  room: number,
  options: ReportOptions,
): { text: string; taken: number } {
  const counts = countSeverities(findings);
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity));
  const name = markdownCode(repositoryPath(file, options));
  const where = locale === undefined ? "" : ` (${markdownText(locale)})`;
  const open = counts.error > 0 ? " open" : "";
  let text = `<details${open}><summary>${name}${where}: ${parts.join(", ")}</summary>\n\n`;
  let size = bytes(text);
  let taken = 0;
  for (const finding of findings) {
    const item = findingItem(finding, options);
    size += bytes(item);
    if (size > room) break;
    text += item;
    taken++;
  }
  return { text: `${text}\n</details>\n\n`, taken };
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
