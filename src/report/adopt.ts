import type { AdoptedDocument, AdoptFigures, UnpairedUnit } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { adoptedDocuments, adoptedLocales } from "./adopt-table.ts";
import { changesReport } from "./changes.ts";
import { count, formatCount } from "./count.ts";
import { makePaint } from "./paint.ts";
import { printable } from "./printable.ts";

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
 *
 * Of many documents the table counts locales, and the rest names those with most to look at: a person reads a page, not ten
 * thousand lines. With `verbose` all of it is there.
 */
export function adoptReport(figures: AdoptFigures, options: AdoptReportOptions): string {
  const paint = makePaint(options.color);
  const { documents, layouts, unmatched, written, changes = [] } = figures;
  const verbose = options.verbose ?? false;
  const lines = layouts.map(
    ({ pattern, files }) => `Found ${count(files, "document")} in ${printable(pattern)}.`,
  );
  const isLong = documents.length > MOST_DOCUMENTS && !verbose;
  lines.push("", ...(isLong ? adoptedLocales(documents) : adoptedDocuments(documents)), "");
  const notable = documents.filter((document) => document.version ?? toLookAt(document) > 0);
  const detailed =
    notable.length > MOST_DETAILED && !verbose
      ? notable.toSorted((a, b) => toLookAt(b) - toLookAt(a)).slice(0, MOST_DETAILED)
      : notable;
  const shown = verbose ? Infinity : notable.length > MOST_DETAILED ? FEW : SHOWN;
  for (const document of detailed)
    lines.push(...detailsOf(document, shown, (text) => paint("dim", text)));
  if (detailed.length < notable.length) {
    const more = count(notable.length - detailed.length, "more document");
    lines.push(`${more} with something to look at; --verbose names all`, "");
  }
  if (unmatched.length > 0) {
    const named = verbose ? unmatched : unmatched.slice(0, SHOWN);
    lines.push(`${count(unmatched.length, "file")} not taken:`);
    lines.push(...named.map(({ path, reason }) => `  ${printable(path)}: ${printable(reason)}`));
    if (named.length < unmatched.length) lines.push(`  ${moreOf(unmatched.length - named.length)}`);
    lines.push("");
  }
  lines.push(summaryOf(documents));
  if (options.dryRun) lines.push("Nothing was written: a dry run.");
  else lines.push(`${count(written.length, "locale file")} written.`);
  const text = `${lines.map(inertLine).join("\n")}\n`;
  if (!options.dryRun || changes.length === 0) return text;
  return `${text}\n${changesReport(changes, { color: options.color, ...(verbose ? {} : { mostFiles: MOST_DOCUMENTS }) })}`;
}

/** Of more documents than these, the table counts locales. */
const MOST_DOCUMENTS = 40;
/** Of more documents with something to look at, those with most of it are named. */
const MOST_DETAILED = 10;
/** How many drafts and unpaired units of a document are named, and how many where many documents have some. */
const SHOWN = 10;
const FEW = 3;

function moreOf(number: number): string {
  return `and ${formatCount(number)} more; --verbose names all`;
}

/** Drafts, gaps that are not simply untranslated, and what is left over. */
function toLookAt({ drafts, unpairedSource, unpairedTarget }: AdoptedDocument): number {
  const gaps = unpairedSource.filter(({ untranslated }) => !untranslated);
  return drafts + gaps.length + unpairedTarget.length;
}

function detailsOf(
  document: AdoptedDocument,
  shown: number,
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
  // What was left as it is needs a translator, not somebody who looks for its translation.
  const gaps = unpairedSource.filter(({ untranslated }) => !untranslated || shown === Infinity);
  lines.push(
    ...part("drafts", drafts, shown, ({ sourceLine, targetLine, reasons }) => {
      const places = `${printable(from)}:${targetLine} for ${printable(source)}:${sourceLine}`;
      return `${places}  ${dim(printable(reasons.join("; ")))}`;
    }),
    ...part("without a translation", gaps, shown, (unit) => unitLine(source, unit, dim)),
  );
  if (gaps.length < unpairedSource.length) {
    const left = formatCount(unpairedSource.length - gaps.length);
    lines.push(`  left in the source language: ${left}`);
  }
  lines.push(...part("left over", unpairedTarget, shown, (unit) => unitLine(from, unit, dim)));
  return lines.length === 0 ? [] : [`${printable(from)} → ${document.locale}`, ...lines, ""];
}

function part<Item>(
  title: string,
  items: readonly Item[],
  most: number,
  show: (item: Item) => string,
): string[] {
  if (items.length === 0) return [];
  const lines = [`  ${title}`, ...items.slice(0, most).map((item) => `    ${show(item)}`)];
  if (most < items.length) lines.push(`    ${moreOf(items.length - most)}`);
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
  const untranslated = sum(
    ({ unpairedSource }) => unpairedSource.filter((unit) => unit.untranslated).length,
  );
  const left =
    untranslated === 0 ? "" : ` (${formatCount(untranslated)} left in the source language)`;
  const whole = documents.filter(({ reproduced }) => reproduced.whole).length;
  return (
    `${count(units, "unit")}: ${formatCount(sum(({ translated }) => translated))} translated, ` +
    `${formatCount(sum(({ drafts }) => drafts))} drafts, ${formatCount(sum(({ kept }) => kept))} kept, ` +
    `${formatCount(units - paired)} without a translation${left}. ` +
    `${whole} of ${count(documents.length, "document")} come back to the byte.`
  );
}
