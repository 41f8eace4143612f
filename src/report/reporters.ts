import type { CheckFigures } from "../model/index.ts";
import { jsonParts } from "./json-parts.ts";
import type { Reporter, ReportOptions } from "./report-options.ts";

/** The names of reporters, as `--reporter` takes them. */
export const reporterNames = [
  "pretty",
  "json",
  "jsonl",
  "sarif",
  "junit",
  "checkstyle",
  "github",
  "gitlab",
  "markdown",
  "html",
  "badge",
  "shields",
] as const;

/** The name of a reporter. */
export type ReporterName = (typeof reporterNames)[number];

/** Load a reporter: only the code of the one that is asked for. */
export function loadReporter(name: ReporterName): Promise<Reporter> {
  return LOADERS[name]();
}

/**
 * Write a report in parts. Those that list every finding for machines may be longer than a text can be.
 *
 * Law: the parts, joined, are what the reporter of that name gives.
 */
export async function reportParts(
  name: ReporterName,
  figures: CheckFigures,
  options: ReportOptions,
): Promise<Iterable<string>> {
  const parts = PARTS[name];
  if (parts !== undefined) return (await parts())(figures, options);
  const reporter = await loadReporter(name);
  return [reporter(figures, options)];
}

type PartsReporter = (figures: CheckFigures, options: ReportOptions) => Iterable<string>;

const PARTS: Readonly<Partial<Record<ReporterName, () => Promise<PartsReporter>>>> = {
  async json() {
    const { checkResult } = await import("./json.ts");
    return (figures) => jsonParts(checkResult(figures));
  },
  jsonl: async () => (await import("./jsonl.ts")).jsonlParts,
  junit: async () => (await import("./junit.ts")).junitParts,
  checkstyle: async () => (await import("./checkstyle.ts")).checkstyleParts,
  gitlab: async () => (await import("./gitlab.ts")).gitlabParts,
  html: async () => (await import("./html.ts")).htmlParts,
};

const LOADERS: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  async pretty() {
    const { prettyReport } = await import("./pretty.ts");
    return (figures, { color = false, width, least }) =>
      prettyReport(figures, {
        color,
        ...(width === undefined ? {} : { width }),
        ...(least === undefined ? {} : { least }),
      });
  },
  json: async () => (await import("./json.ts")).jsonReport,
  jsonl: async () => (await import("./jsonl.ts")).jsonlReport,
  sarif: async () => (await import("./sarif.ts")).sarifReport,
  junit: async () => (await import("./junit.ts")).junitReport,
  checkstyle: async () => (await import("./checkstyle.ts")).checkstyleReport,
  github: async () => (await import("./github.ts")).githubReport,
  gitlab: async () => (await import("./gitlab.ts")).gitlabReport,
  markdown: async () => (await import("./markdown.ts")).markdownReport,
  html: async () => (await import("./html.ts")).htmlReport,
  async badge() {
    const { badgeSvg } = await import("./badge.ts");
    return (_, { status = [] }) => badgeSvg(status);
  },
  async shields() {
    const { badgeJson } = await import("./badge.ts");
    return (_, { status = [] }) => badgeJson(status);
  },
};
