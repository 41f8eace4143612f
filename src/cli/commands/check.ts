import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Project } from "../../project/project.ts";
import { sumByLocale } from "../../project/locale-status.ts";
import { ruleInfo } from "../../project/rule-info.ts";
import { run, type RunResult } from "../../project/run.ts";
import { UserError } from "../../model/index.ts";
import {
  loadReporter,
  prettyReport,
  type ReporterChoice,
  readReporters,
} from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import type { FailOn, GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { withProject } from "../with-project.ts";

interface CheckOptions extends GlobalOptions {
  readonly reporter?: readonly string[];
  readonly verbose?: boolean;
  readonly failOn?: FailOn;
}

/** `calque check`: every rule on every translation, and every translation put in and proved. */
export const checkCommand: Run<CheckOptions> = async (options, files, terminal) => {
  const choices = readReporters(options.reporter ?? (options.json ? ["json"] : ["pretty"]));
  return withProject(options, files, async (project, selection) => {
    const failOn = options.failOn ?? project.config.failOn;
    const progress = terminal.progress("Checking");
    const result = await run(project, {
      ...selection,
      check: true,
      localize: true,
      onDocument: (...step) => progress.step(...step),
    }).finally(() => progress.end());
    for (const choice of choices) {
      const text = await report(choice, project, result, { ...options, failOn }, terminal);
      if (choice.file === undefined) terminal.print(text);
      else await writeReport(resolve(options.cwd ?? ".", choice.file), text);
    }
    return fails(result.check.findings, failOn) ? 1 : 0;
  });
};

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
