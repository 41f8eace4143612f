import type { BuildFigures, CheckFigures, ExtractFigures, LocaleStatus } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { count, formatCount } from "./count.ts";
import { coverageBar, formatCoverage } from "./coverage.ts";
import { describeLeftOut } from "./describe-left-out.ts";
import { documentTable } from "./document-table.ts";
import { formatTime } from "./format-time.ts";
import { makePaint } from "./paint.ts";
import { printable } from "./printable.ts";
import { severityLine } from "./severities.ts";
import { makeTable, type Column } from "./table.ts";

/** All that `localize` did. */
export interface LocalizeFigures {
  readonly extract: ExtractFigures;
  readonly status: readonly LocaleStatus[];
  readonly check: CheckFigures;
  readonly build: BuildFigures;
  readonly milliseconds: number;
}

/** Write the closing summary of `localize`: one screen, whatever the size of the project. */
export function summaryReport(
  figures: LocalizeFigures,
  options: { color: boolean; frozen?: boolean },
): string {
  const paint = makePaint(options.color);
  const { extract, status, check, build, milliseconds } = figures;
  const facts = [
    ["findings", severityLine(check, paint)],
    ["files", describeFiles(extract, build, options.frozen === true)],
    ["left out", describeLeftOut(extract.documents)],
    ["skipped", describeSkipped(build)],
    ["not checked", describeNotChecked(check)],
    ["time", formatTime(milliseconds)],
  ].filter(([, fact]) => fact !== "");
  const sections = [
    documentTable(extract.documents, paint),
    coverageTable(status, build),
    makeTable([left(""), left("")], facts),
  ];
  const lines = sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"));
  return `${lines.join("\n\n").split("\n").map(inertLine).join("\n")}\n`;
}

function coverageTable(status: readonly LocaleStatus[], { outputs }: BuildFigures): string[] {
  const rows = status.map((locale) => {
    const fallbacks = outputs.reduce(
      (sum, output) => sum + (output.locale === locale.locale ? output.fallbacks : 0),
      0,
    );
    const open = (["draft", "stale", "missing"] as const)
      .filter((state) => locale[state] > 0)
      .map((state) => `${formatCount(locale[state])} ${state}`);
    if (fallbacks > 0) open.push(`${formatCount(fallbacks)} from a fallback`);
    return [printable(locale.locale), formatCoverage(locale), coverageBar(locale), open.join(", ")];
  });
  return makeTable([left(""), { title: "", align: "right" }, left(""), left("")], rows);
}

function describeFiles(
  { written }: ExtractFigures,
  { outputs }: BuildFigures,
  frozen: boolean,
): string {
  const built = outputs.filter((output) => output.written).length;
  const unchanged = outputs.length - built;
  const files = [
    ...(written.length > 0 ? [count(written.length, "locale file")] : []),
    ...(built > 0 ? [count(built, "document")] : []),
  ];
  const news =
    files.length === 0
      ? "nothing written"
      : `${files.join(" and ")} ${frozen ? "would be written" : "written"}`;
  return unchanged > 0 ? `${news}, ${count(unchanged, "document")} unchanged` : news;
}

function describeSkipped({ skipped }: BuildFigures): string {
  const [first] = skipped;
  if (first === undefined) return "";
  const example = `${printable(first.path)} in ${printable(first.locale)} (${printable(first.reason)})`;
  if (skipped.length === 1) return example;
  return `${count(skipped.length, "document")}, among them ${example}`;
}

function describeNotChecked({ notChecked }: CheckFigures): string {
  return Object.entries(notChecked)
    .filter(([, number]) => number > 0)
    .map(([noun, number]) => `${formatCount(number)} ${printable(noun)}`)
    .join(", ");
}

function left(title: string): Column {
  return { title, align: "left" };
}
