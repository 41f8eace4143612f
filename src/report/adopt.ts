import type { AdoptedDocument, AdoptFigures, UnpairedUnit } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { changesReport } from "./changes.ts";
import { count, formatCount } from "./count.ts";
import { makePaint } from "./paint.ts";
import { printable } from "./printable.ts";
import { type Column, makeTable } from "./table.ts";

/** How an adoption is told. */
export interface AdoptReportOptions {
  readonly color: boolean;
  /** Nothing was written. */
  readonly dryRun?: boolean;
  /** Name every draft and every unpaired unit, not only those that can be looked through at once. */
  readonly verbose?: boolean;
}

/**
 * Write what an adoption took over: a table of the documents, then what somebody has to look at, each
 * with its place, from both sides.
 */
export function adoptReport(figures: AdoptFigures, options: AdoptReportOptions): string {
  const paint = makePaint(options.color);
  const { documents, layouts, unmatched, written, changes = [] } = figures;
  const lines = layouts.map(
    ({ pattern, files }) => `Found ${count(files, "document")} in ${printable(pattern)}.`,
  );
  lines.push("", ...documentsTable(documents), "");
  for (const document of documents)
    lines.push(...detailsOf(document, options, (text) => paint("dim", text)));
  if (unmatched.length > 0) {
    lines.push(`${count(unmatched.length, "file")} not taken:`);
    lines.push(
      ...unmatched.map(({ path, reason }) => `  ${printable(path)}: ${printable(reason)}`),
      "",
    );
  }
  lines.push(summaryOf(documents));
  if (options.dryRun) lines.push("Nothing was written: a dry run.");
  else lines.push(`${count(written.length, "locale file")} written.`);
  const text = `${lines.map(inertLine).join("\n")}\n`;
  if (!options.dryRun || changes.length === 0) return text;
  return `${text}\n${changesReport(changes, { color: options.color })}`;
}

const COLUMNS: readonly Column[] = [
  { title: "translation", align: "left" },
  { title: "locale", align: "left" },
  ...["units", "translated", "drafts", "kept", "unpaired", "left over", "comes back"].map(
    (title): Column => ({ title, align: "right" }),
  ),
];

function documentsTable(documents: readonly AdoptedDocument[]): string[] {
  return makeTable(
    COLUMNS,
    documents.map((document) => [
      printable(document.from),
      document.locale,
      ...[
        document.units,
        document.translated,
        document.drafts,
        document.kept,
        document.unpairedSource.length,
        document.unpairedTarget.length,
      ].map(formatCount),
      document.reproduced.whole ? "whole" : percent(document.reproduced.words),
    ]),
  );
}

function detailsOf(
  document: AdoptedDocument,
  { verbose = false }: AdoptReportOptions,
  dim: (text: string) => string,
): string[] {
  const { version, from, source, pairs, unpairedSource, unpairedTarget } = document;
  const lines: string[] = [];
  if (version) {
    lines.push(
      `  made from ${source} of ${version.date.slice(0, 10)} (${version.commit.slice(0, 9)}): ` +
        `${formatCount(version.cost)} left to look at, ${formatCount(version.costNow)} against today's; ` +
        `${count(version.tried, "version")} tried; ${formatCount(document.stale)} stale since, ${formatCount(document.gone)} gone`,
    );
  }
  const drafts = pairs.filter(({ state }) => state === "draft");
  lines.push(
    ...part("drafts", drafts, verbose, ({ sourceLine, targetLine, reasons }) => {
      const places = `${printable(from)}:${targetLine} for ${printable(source)}:${sourceLine}`;
      return `${places}  ${dim(printable(reasons.join("; ")))}`;
    }),
    ...part("without a translation", unpairedSource, verbose, (unit) =>
      unitLine(source, unit, dim),
    ),
    ...part("left over", unpairedTarget, verbose, (unit) => unitLine(from, unit, dim)),
  );
  return lines.length === 0 ? [] : [`${printable(from)} → ${document.locale}`, ...lines, ""];
}

const SHOWN = 10;

function part<Item>(
  title: string,
  items: readonly Item[],
  verbose: boolean,
  show: (item: Item) => string,
): string[] {
  if (items.length === 0) return [];
  const shown = verbose ? items : items.slice(0, SHOWN);
  const lines = [`  ${title}`, ...shown.map((item) => `    ${show(item)}`)];
  if (shown.length < items.length) {
    lines.push(`    and ${formatCount(items.length - shown.length)} more; --verbose names all`);
  }
  return lines;
}

function unitLine(file: string, unit: UnpairedUnit, dim: (text: string) => string): string {
  const text = printable(unit.text.replace(/\s+/g, " "));
  const excerpt = text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  const reason = unit.reason === undefined ? "" : `  ${dim(printable(unit.reason))}`;
  return `${printable(file)}:${unit.line}  ${excerpt}${reason}`;
}

function summaryOf(documents: readonly AdoptedDocument[]): string {
  const sum = (of: (document: AdoptedDocument) => number): number =>
    documents.reduce((total, document) => total + of(document), 0);
  const units = sum((document) => document.units);
  const paired = sum(({ translated, drafts, kept }) => translated + drafts + kept);
  const whole = documents.filter(({ reproduced }) => reproduced.whole).length;
  return (
    `${count(units, "unit")}: ${formatCount(sum(({ translated }) => translated))} translated, ` +
    `${formatCount(sum(({ drafts }) => drafts))} drafts, ${formatCount(sum(({ kept }) => kept))} kept, ` +
    `${formatCount(units - paired)} without a translation. ` +
    `${whole} of ${count(documents.length, "document")} come back to the byte.`
  );
}

function percent(share: number): string {
  // Rounded down: 100 % is all of it.
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
