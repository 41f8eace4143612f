import { atLeast } from "../findings/all-findings.ts";
import { compareFindings } from "../findings/compare-findings.ts";
import { countSeverities, isAtLeast } from "../findings/severities.ts";
import type { CheckFigures, Finding, Place, Severity } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { count, formatCount } from "./count.ts";
import { makeExcerpt } from "./excerpt.ts";
import { makePaint, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { severityColor, severityLine } from "./severities.ts";
import { listCounts } from "./list-counts.ts";

/** How the report is to look. */
export interface PrettyOptions {
  readonly color: boolean;
  /** The cells of a line that an excerpt may fill; 100 where it is not given. */
  readonly width?: number;
  /** The least severity that is shown; the closing lines count all. */
  readonly least?: Severity;
}

/**
 * Write findings for a person at a terminal, grouped by file, with what was checked at the end.
 *
 * Law: no character of a document or translation reaches the terminal as a control or bidi control,
 * and no line starts a command of a CI runner.
 */
export function prettyReport(figures: CheckFigures, options: PrettyOptions): string {
  const least = options.least ?? "info";
  const lines = closing(figures, least, makePaint(options.color));
  const findings = findingsReport(atLeast(figures, least), options);
  return `${findings === "" ? "" : `${findings}\n`}${lines.split("\n").map(inertLine).join("\n")}\n`;
}

/** Write the findings alone, grouped by file; nothing where there are none. */
export function findingsReport(findings: readonly Finding[], options: PrettyOptions): string {
  const paint = makePaint(options.color);
  const width = Math.max(20, (options.width ?? 100) - LABEL - 4);
  const blocks: string[] = [];
  let group = "";
  const least = options.least ?? "info";
  const shown = findings.filter((finding) => isAtLeast(finding, least));
  for (const finding of shown.sort(compareFindings)) {
    const title = groupTitle(finding);
    if (title !== group) blocks.push(paint(["bold", "underline"], title));
    group = title;
    blocks.push(findingLines(finding, width, paint).join("\n"));
  }
  return blocks.length === 0
    ? ""
    : `${blocks.join("\n\n").split("\n").map(inertLine).join("\n")}\n`;
}

function groupTitle({ source, target, locale, namespace }: Finding): string {
  const file = printable(target?.file ?? source?.file ?? namespace);
  return locale === undefined ? file : `${file} (${printable(locale)})`;
}

/** The width of the labels before excerpts. */
const LABEL = 10;

function findingLines(finding: Finding, width: number, paint: Paint): string[] {
  const { severity, rule, message, source, target, expected, found, key } = finding;
  const color = severityColor[severity];
  const label = (name: string) => `    ${paint("dim", name.padEnd(LABEL))}`;
  const place = (name: string, at: Place | undefined): string[] => {
    if (at === undefined) return [];
    const lines = [`    ${paint("cyan", `${printable(at.file)}:${at.line}:${at.column}`)}`];
    if (at.excerpt === undefined) return lines;
    const { text, carets, marked } = makeExcerpt(at, width);
    lines.push(label(name) + text);
    if (carets !== undefined) lines.push(" ".repeat(LABEL + 4) + paint(color, carets));
    if (marked !== undefined) lines.push(label("marked") + paint(color, marked));
    return lines;
  };
  const field = (name: string, value: string | undefined) =>
    value === undefined ? [] : [label(name) + printable(value)];
  return [
    `  ${paint(["bold", color], severity)}  ${paint("dim", printable(rule))}  ${printable(message)}`,
    ...place("target", target),
    ...place("source", source),
    ...place("elsewhere", finding.elsewhere),
    ...field("expected", expected),
    ...field("found", found),
    ...field("key", key),
    ...field("accept", finding.acceptance),
  ];
}

function closing(
  { accepted = [], known = [], checked, notChecked, ...found }: CheckFigures,
  least: Severity,
  paint: Paint,
): string {
  const shown = atLeast(found, least);
  const counts = countSeverities(found);
  const files = new Set(shown.map(groupTitle)).size;
  const where = shown.length === 0 ? "" : ` in ${count(files, "file")}`;
  const hidden = counts.error + counts.warning + counts.info - shown.length;
  const rest = hidden === 0 ? "" : ` (${formatCount(hidden)} not shown)`;
  const lines = [
    `${severityLine(found, paint)}${hidden === 0 ? where : ""}${rest}`,
    `Checked ${listCounts(checked, printable)}.`,
  ];
  if (accepted.length > 0) {
    lines.push(`${count(accepted.length, "finding")} accepted in locale files.`);
  }
  if (known.length > 0) lines.push(`${count(known.length, "finding")} known to the baseline.`);
  if (Object.values(notChecked).some((number) => number > 0)) {
    lines.push(paint("yellow", `Not checked: ${listCounts(notChecked, printable)}.`));
  }
  return lines.join("\n");
}
