import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Project } from "../../project/project.ts";
import { applyGates, type GateScope } from "../../project/apply-gates.ts";
import { fix } from "../../project/fix.ts";
import { localesOf } from "../../project/locale-file.ts";
import { sumByLocale } from "../../project/locale-status.ts";
import { run, type RunResult } from "../../project/run.ts";
import { type Fixed, UserError } from "../../model/index.ts";
import {
  loadReporter,
  prettyReport,
  printable,
  type ReporterChoice,
  readReporters,
} from "../../report/index.ts";
import { showDiff } from "../../text/show-diff.ts";
import { wordDiff } from "../../text/word-diff.ts";
import { fails } from "../exit-code.ts";
import { noteRun } from "../note-run.ts";
import type { FailOn, GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { type Selection, withProject } from "../with-project.ts";

interface CheckOptions extends GlobalOptions {
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
  const choices = readReporters(options.reporter ?? (options.json ? ["json"] : ["pretty"]));
  return withProject(options, files, async (project, selection) => {
    const start = performance.now();
    const cwd = resolve(options.cwd ?? ".");
    const failOn = options.failOn ?? project.config.failOn;
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
      onDocument: (...step) => progress.step(...step),
    }).finally(() => progress.end());
    const gated = await applyGates(
      project,
      found.check,
      scopeOf(project, found, selection),
      cwd,
      options,
    );
    for (const file of gated.written) terminal.note(`Wrote ${printable(file)}.\n`);
    const result = { ...found, check: fixed ? { ...gated.check, fixed } : gated.check };
    for (const choice of choices) {
      const text = await report(choice, project, result, { ...options, failOn }, terminal);
      if (choice.file === undefined) terminal.print(text);
      else await writeReport(resolve(options.cwd ?? ".", choice.file), text);
    }
    const { documents, unchanged } = result;
    noteRun(terminal, { documents, unchanged, milliseconds: performance.now() - start });
    const pending = frozen && (fixed?.length ?? 0) > 0;
    return pending || fails(result.check.findings, failOn) ? 1 : 0;
  });
};

/** A run of some documents or locales judges only those. */
function scopeOf(project: Project, { status }: RunResult, selection: Selection): GateScope {
  return {
    status,
    whole: selection.files === undefined,
    locales: selection.locales ?? localesOf(project),
    namespaces: new Set(status.map(({ namespace }) => namespace)),
  };
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

async function report(
  { name, file }: ReporterChoice,
  project: Project,
  result: RunResult,
  options: CheckOptions & { readonly failOn: FailOn },
  terminal: Terminal,
): Promise<string> {
  const { check, status } = result;
  if (name === "pretty") {
    if (options.quiet && check.findings.length === 0) return "";
    const verbose = options.verbose === true || options.failOn === "info";
    return prettyReport(check, {
      color: file === undefined && terminal.color,
      least: verbose ? "info" : "warning",
      ...(terminal.width === undefined || file !== undefined ? {} : { width: terminal.width }),
    });
  }
  const reporter = await loadReporter(name);
  const { ruleInfo } = await import("../../project/rule-info.ts");
  return reporter(check, {
    version: version(),
    sourceLocale: project.config.sourceLocale,
    rules: ruleInfo(),
    status: sumByLocale(status),
    documents: status,
    failOn: options.failOn === "info" ? "warning" : options.failOn,
  });
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UserError("io", `Cannot write the report ${path}.`, undefined, error);
  }
}
