import { resolve } from "node:path";
import type { Project } from "../../project/project.ts";
import { applyGates } from "../../project/check/apply-gates.ts";
import { fix } from "../../project/fix.ts";
import { localesOf } from "../../project/files/locales-of.ts";
import { sumByLocale } from "../../project/check/sum-by-locale.ts";
import { run, type RunResult } from "../../project/run.ts";
import { type ReportFile, writeReports } from "../../project/check/write-reports.ts";
import type { CheckFigures, DocumentStatus, Fixed } from "../../model/index.ts";
import {
  changesReport,
  prettyReport,
  printable,
  type ReporterChoice,
  readReporters,
  reportParts,
} from "../../report/index.ts";
import { showDiff } from "../../text/show-diff.ts";
import { wordDiff } from "../../text/word-diff.ts";
import { fails } from "../exit-code.ts";
import { noteOutdated } from "../note-outdated.ts";
import { noteRun } from "../note-run.ts";
import type { FailOn } from "../options.ts";
import { partOf, type PartOptions } from "../part-of.ts";
import type { Run } from "../run.ts";
import { sparingSteps } from "../spare-memory.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { withProject } from "../with-project.ts";

export interface CheckOptions extends PartOptions {
  readonly reporter?: readonly string[];
  readonly verbose?: boolean;
  readonly failOn?: FailOn;
  readonly fix?: boolean;
  readonly fixRule?: readonly string[];
  readonly frozen?: boolean;
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  readonly reason?: string;
  readonly ratchet?: boolean;
}

/** `calque check`: every rule on every translation, and every translation put in and proved. */
export const checkCommand: Run<CheckOptions> = async (options, files, terminal) => {
  readReporters(options.reporter ?? []);
  return withProject(options, files, async (project, all) => {
    const start = performance.now();
    const { whole, report, ...selection } = await partOf(project, all, options, terminal);
    const fixing = options.fix === true || options.fixRule !== undefined;
    const frozen = options.frozen === true;
    const fixed = fixing
      ? await fix(project, {
          ...selection,
          frozen,
          ...(options.fixRule && { rules: options.fixRule }),
        })
      : undefined;
    if (fixed) noteFixed(fixed, frozen, terminal);
    const progress = terminal.progress("Checking");
    const found = await run(project, {
      ...selection,
      check: true,
      localize: true,
      onDocument: sparingSteps(progress),
    }).finally(() => progress.end());
    const { check, status, documents, unchanged } = found;
    await report({ command: "check", check, status });
    const done = { check: fixed ? { ...check, fixed } : check, status, whole };
    const code = await presentCheck(project, done, options, selection.locales, terminal);
    noteRun(terminal, { documents, unchanged, milliseconds: performance.now() - start });
    return frozen && (fixed?.length ?? 0) > 0 ? 1 : code;
  });
};

/** What a check found, before gates judge it. */
export interface Checked {
  readonly check: CheckFigures;
  readonly status: readonly DocumentStatus[];
  /** Whether all documents were looked at. */
  readonly whole: boolean;
}

/** Hold a check to its gates, write its reports, and give the exit code. */
export async function presentCheck(
  project: Project,
  { check, status, whole }: Checked,
  options: CheckOptions,
  locales: readonly string[] | undefined,
  terminal: Terminal,
): Promise<number> {
  const choices = readReporters(options.reporter ?? (options.json ? ["json"] : ["pretty"]));
  const cwd = resolve(options.cwd ?? ".");
  const failOn = options.failOn ?? project.config.failOn;
  // A run of some documents or locales judges only those.
  const scope = {
    status,
    whole,
    locales: locales ?? localesOf(project),
    namespaces: new Set(status.map(({ namespace }) => namespace)),
  };
  const gated = await applyGates(project, check, scope, cwd, options);
  if (options.frozen) terminal.note(changesReport(gated.changes ?? [], { color: false }));
  else for (const file of gated.written) terminal.note(`Wrote ${printable(file)}.\n`);
  const result = { check: gated.check, status };
  const files: ReportFile[] = [];
  for (const choice of choices) {
    const parts = await partsOf(choice, project, result, { ...options, failOn }, terminal);
    if (choice.file !== undefined) files.push({ path: resolve(cwd, choice.file), parts });
    else for (const part of parts) terminal.print(part);
  }
  await writeReports(project, files);
  noteOutdated(terminal, check.findings);
  const pending = options.frozen === true && gated.written.length > 0;
  return pending || fails(gated.check, failOn) ? 1 : 0;
}

function noteFixed(fixed: readonly Fixed[], frozen: boolean, terminal: Terminal): void {
  for (const { file, locale, key, rules, before, after } of fixed) {
    const change = showDiff(wordDiff(before, after, locale), terminal.color ? "ansi" : "plain");
    terminal.note(`${printable(file)}  ${key}  ${rules.join(", ")}\n    ${change}\n`);
  }
  const what = fixed.length === 1 ? "1 translation" : `${fixed.length} translations`;
  if (frozen) terminal.note(`--fix would change ${what}.\n\n`);
  else terminal.note(fixed.length === 0 ? "Nothing to fix.\n\n" : `Fixed ${what}.\n\n`);
}

async function partsOf(
  { name, file }: ReporterChoice,
  project: Project,
  result: Pick<RunResult, "check" | "status">,
  options: CheckOptions & { readonly failOn: FailOn },
  terminal: Terminal,
): Promise<Iterable<string>> {
  const { check, status } = result;
  if (name === "pretty") {
    if (options.quiet && check.findings.length === 0 && !check.gaps) return [];
    const verbose = options.verbose === true || options.failOn === "info";
    const text = prettyReport(check, {
      color: file === undefined && terminal.color,
      least: verbose ? "info" : "warning",
      ...(terminal.width === undefined || file !== undefined ? {} : { width: terminal.width }),
    });
    return [text];
  }
  const { ruleInfo } = await import("../../project/check/rule-info.ts");
  return reportParts(name, check, {
    version: version(),
    sourceLocale: project.config.sourceLocale,
    rules: ruleInfo(),
    status: sumByLocale(status),
    documents: status,
    failOn: options.failOn === "info" ? "warning" : options.failOn,
  });
}
