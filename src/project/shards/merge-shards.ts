import { compareTexts } from "../../text/compare-texts.ts";
import type {
  BuildFigures,
  CheckFigures,
  DocumentStatus,
  ExtractFigures,
  FileChange,
  RevisedTranslations,
} from "../../model/index.ts";
import { UserError } from "../../model/index.ts";
import { distinctFindings } from "../check/distinct-findings.ts";
import { mergeChanges } from "../files/list-changes.ts";
import type { ShardReport, ShardResult } from "./shard-report.ts";

/** A report and the file it came from. */
export interface NamedReport {
  readonly file: string;
  readonly report: ShardReport;
}

/**
 * Put the reports of all shards together.
 *
 * `namespaces` are those of the project's documents, in the order of a run. Law: the result is what a single run over the same files gives. Throws a `UserError` where a shard is
 * missing or doubled, or where the reports are not of one whole: another command, version,
 * configuration, set of documents or choice of locales.
 */
export function mergeShards(
  reports: readonly NamedReport[],
  namespaces: readonly string[],
): ShardResult {
  const [first] = reports;
  if (first === undefined) throw new UserError("usage", "Expected reports of shards, found none.");
  assertOneWhole(first, reports);
  const sorted = reports.toSorted((a, b) => a.report.shard.index - b.report.shard.index);
  const results = sorted.map(({ report }) => report.result);
  const { command } = first.report.result;
  const order = new Map(namespaces.map((namespace, at) => [namespace, at]));
  if (command === "extract") return mergeExtracts(results, order);
  return command === "check" ? mergeChecks(results, order) : mergeBuilds(results, order);
}

function assertOneWhole(first: NamedReport, reports: readonly NamedReport[]): void {
  const { count } = first.report.shard;
  const seen = new Map<number, string>();
  for (const { file, report } of reports) {
    const differs = (what: string, expected: string, found: string): never => {
      throw new UserError(
        "input",
        `Expected ${what} ${expected} as in ${first.file}, found ${found} in ${file}.`,
        "The shards of one run are of one commit and one command.",
      );
    };
    const one = first.report;
    const name = ({ locales }: ShardReport): string => locales?.join(", ") ?? "all";
    if (report.result.command !== one.result.command) {
      differs("the command", one.result.command, report.result.command);
    }
    if (report.calque !== one.calque) differs("the version", one.calque, report.calque);
    if (report.shard.count !== count) {
      differs("shards of", String(count), String(report.shard.count));
    }
    if (name(report) !== name(one)) differs("the locales", name(one), name(report));
    if (report.whole !== one.whole)
      differs("the documents and configuration", one.whole, report.whole);
    const other = seen.get(report.shard.index);
    if (other !== undefined) {
      throw new UserError(
        "input",
        `Expected each shard once, found ${report.shard.index}/${count} in ${other} and ${file}.`,
      );
    }
    seen.set(report.shard.index, file);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((at) => !seen.has(at));
  if (missing.length > 0) {
    throw new UserError(
      "input",
      `Expected ${count} shards, found ${seen.size}: ${missing.map((at) => `${at}/${count}`).join(", ")} missing.`,
      "A shard that failed wrote no report: look at its log.",
    );
  }
}

type Order = ReadonlyMap<string, number>;

function mergeChecks(results: readonly ShardResult[], order: Order): ShardResult {
  const checks = results.flatMap((result) => (result.command === "check" ? [result] : []));
  return {
    command: "check",
    check: mergeFigures(checks.map(({ check }) => check)),
    status: inOrder<DocumentStatus>(
      checks.flatMap(({ status }) => status),
      order,
    ),
  };
}

function mergeBuilds(results: readonly ShardResult[], order: Order): ShardResult {
  const builds = results.flatMap((result) => (result.command === "build" ? [result] : []));
  const build: BuildFigures = {
    outputs: inOrder(
      builds.flatMap((one) => one.build.outputs),
      order,
    ),
    skipped: inOrder(
      builds.flatMap((one) => one.build.skipped),
      order,
    ),
    assets: [...new Set(builds.flatMap((one) => one.build.assets ?? []))].sort(),
    ...changesOf(builds.map((one) => one.build)),
  };
  return { command: "build", build, check: mergeFigures(builds.map(({ check }) => check)) };
}

function mergeExtracts(results: readonly ShardResult[], order: Order): ShardResult {
  const parts = results.flatMap((result) => (result.command === "extract" ? [result] : []));
  const documents = parts.flatMap(({ extract }) => extract.documents);
  const extract: ExtractFigures = {
    documents: inOrder(documents, order),
    translations: sumTranslations(parts.map((part) => part.extract.translations ?? {})),
    written: [...new Set(parts.flatMap((part) => part.extract.written))].sort(),
    ...changesOf(parts.map((part) => part.extract)),
  };
  return {
    command: "extract",
    extract,
    findings: distinctFindings(parts.flatMap(({ findings }) => findings)),
  };
}

/** Only frozen runs tell changes. */
function changesOf(parts: readonly { readonly changes?: readonly FileChange[] }[]): {
  readonly changes?: readonly FileChange[];
} {
  if (parts.every(({ changes }) => changes === undefined)) return {};
  return { changes: mergeChanges(parts.map(({ changes = [] }) => changes)) };
}

function mergeFigures(figures: readonly CheckFigures[]): CheckFigures {
  const accepted = figures.flatMap((one) => one.accepted ?? []);
  const gaps = figures.flatMap((one) => one.gaps ?? []);
  return {
    findings: distinctFindings(figures.flatMap((one) => one.findings)),
    ...(gaps.length === 0 ? {} : { gaps }),
    ...(accepted.length === 0 ? {} : { accepted: distinctFindings(accepted) }),
    checked: sum(figures.map(({ checked }) => checked)),
    notChecked: sum(figures.map(({ notChecked }) => notChecked)),
  };
}

function sumTranslations(
  all: readonly Readonly<Record<string, RevisedTranslations>>[],
): Record<string, RevisedTranslations> {
  const total = new Map<string, RevisedTranslations>();
  for (const [locale, edits] of all.flatMap((one) => Object.entries(one))) {
    const { current, carried, partly, stale } = total.get(locale) ?? NO_EDITS;
    total.set(locale, {
      current: current + edits.current,
      carried: carried + edits.carried,
      partly: partly + edits.partly,
      stale: stale + edits.stale,
    });
  }
  return Object.fromEntries(total);
}

const NO_EDITS: RevisedTranslations = { current: 0, carried: 0, partly: 0, stale: 0 };

function sum(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const one of all) {
    for (const [name, number] of Object.entries(one)) total[name] = (total[name] ?? 0) + number;
  }
  return total;
}

/** As a run goes through documents, those that left last; what is said of one document keeps its order. */
function inOrder<T extends { readonly namespace: string }>(list: readonly T[], order: Order): T[] {
  const at = ({ namespace }: T): number => order.get(namespace) ?? order.size;
  return list.toSorted((a, b) => at(a) - at(b) || compareTexts(a.namespace, b.namespace));
}
