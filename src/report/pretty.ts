import { atLeast } from "../findings/all-findings.ts";
import { countFindings, type Found } from "../findings/severities.ts";
import { sortedFindings } from "../findings/sorted-findings.ts";
import type { CheckFigures, Finding, Place, Severity } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { count, formatCount } from "./count.ts";
import { makeExcerpt } from "./excerpt.ts";
import { makePaint, type Paint } from "./paint.ts";
import { type Gap, listLines, partGaps } from "./part-gaps.ts";
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
  const findings = blocksOf(sortedFindings(atLeast(figures, least)), options);
  return `${findings === "" ? "" : `${findings}\n`}${lines.split("\n").map(inertLine).join("\n")}\n`;
}

/** Write the findings alone, grouped by file; nothing where there are none. */
export function findingsReport(findings: readonly Finding[], options: PrettyOptions): string {
  return blocksOf(sortedFindings(atLeast({ findings }, options.least ?? "info")), options);
}

function blocksOf(sorted: Iterable<Finding>, options: PrettyOptions): string {
  const paint = makePaint(options.color);
  const width = Math.max(20, (options.width ?? 100) - LABEL - 4);
  const blocks: string[] = [];
  for (const { title, findings } of groupsOf(sorted)) {
    blocks.push(paint(["bold", "underline"], title));
    const { gaps, others } = partGaps(findings, MANY);
    for (const finding of others) blocks.push(findingLines(finding, width, paint).join("\n"));
    if (gaps.length > 0) blocks.push(gapsLine(gaps, paint));
  }
  return blocks.length === 0
    ? ""
    : `${blocks.join("\n\n").split("\n").map(inertLine).join("\n")}\n`;
}

/** As many units without a translation are one line. */
const MANY = 10;

function gapsLine(gaps: readonly Gap[], paint: Paint): string {
  const lines = listLines(gaps.map(({ source }) => source));
  const message = `${count(gaps.length, "unit")} without a translation, lines ${lines}`;
  return `  ${paint(["bold", severityColor.info], "info")}  ${paint("dim", "state/missing")}  ${message}`;
}

/** Findings of one file, which stand together. */
function* groupsOf(
  sorted: Iterable<Finding>,
): Generator<{ readonly title: string; readonly findings: readonly Finding[] }> {
  let group: { readonly title: string; readonly findings: Finding[] } | undefined;
  for (const finding of sorted) {
    const title = groupTitle(finding);
    if (group?.title === title) group.findings.push(finding);
    else {
      if (group) yield group;
      group = { title, findings: [finding] };
    }
  }
  if (group) yield group;
}

function groupTitle({
  source,
  target,
  locale,
  namespace,
}: Pick<Finding, "source" | "target" | "locale" | "namespace">): string {
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
  const hidden = countFindings(found) - countFindings(shown);
  const files = hidden > 0 ? 0 : countFiles(shown);
  const where = files === 0 ? "" : ` in ${count(files, "file")}`;
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

function countFiles({ findings, gaps = [] }: Found): number {
  const titles = new Set(findings.map(groupTitle));
  for (const { file, namespace, locales } of gaps) {
    const source = { file, line: 1, column: 1 };
    for (const { locale } of locales) titles.add(groupTitle({ source, locale, namespace }));
  }
  return titles.size;
}
