import { leftOutputs } from "../../project/outputs/left-outputs.ts";
import type { Project } from "../../project/project.ts";
import { run } from "../../project/run.ts";
import type { BuildFigures, CheckFigures } from "../../model/index.ts";
import { buildReport, findingsReport, orderedFindings, printJson } from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import { noteLeftOutputs } from "../note-left-outputs.ts";
import { noteOutdated } from "../note-outdated.ts";
import { noteRun } from "../note-run.ts";
import type { FailOn } from "../options.ts";
import { partOf, type PartOptions } from "../part-of.ts";
import type { Run } from "../run.ts";
import { sparingSteps } from "../spare-memory.ts";
import type { Terminal } from "../terminal.ts";
import { withProject } from "../with-project.ts";

export interface BuildOptions extends PartOptions {
  readonly frozen?: boolean;
  readonly failOn?: FailOn;
}

/** `calque build`: exit code 1 for findings that reach `--fail-on`, or changes with `--frozen`. */
export const buildCommand: Run<BuildOptions> = (options, files, terminal) =>
  withProject(
    options,
    files,
    async (project, all) => {
      const start = performance.now();
      const { whole, report, ...selection } = await partOf(project, all, options, terminal);
      const progress = terminal.progress("Building");
      const { build, check, documents, unchanged } = await run(project, {
        ...selection,
        localize: true,
        write: options.frozen === true ? "plan" : true,
        onDocument: sparingSteps(progress),
      }).finally(() => progress.end());
      await report({ command: "build", build, check });
      const done = { build, check, whole: whole && selection.locales === undefined };
      const code = await presentBuild(project, done, options, terminal);
      noteRun(terminal, { documents, unchanged, milliseconds: performance.now() - start });
      return code;
    },
    "targets",
  );

/** What a build did. */
export interface Built {
  readonly build: BuildFigures;
  readonly check: CheckFigures;
  /** Whether all documents were built for all locales. */
  readonly whole: boolean;
}

/** Tell what a build did, and give the exit code. */
export async function presentBuild(
  project: Project,
  { build, check: { findings }, whole }: Built,
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const frozen = options.frozen === true;
  const leftOver = whole ? await leftOutputs(project, build.outputs) : [];
  const { outputs, skipped, assets = [], changes } = build;
  if (options.json) {
    const shape = {
      outputs,
      skipped,
      assets,
      leftOver,
      ...(changes && { changes }),
      findings: orderedFindings(findings),
    };
    terminal.print(printJson(shape));
  } else {
    const { color, width } = terminal;
    const text = findingsReport(findings, {
      color,
      least: "warning",
      ...(width === undefined ? {} : { width }),
    });
    if (text !== "") terminal.print(`${text}\n`);
    if (!options.quiet || frozen) terminal.print(buildReport(build, { color, frozen }));
    noteLeftOutputs(terminal, leftOver);
  }
  noteOutdated(terminal, findings);
  const pending = outputs.some(({ written }) => written) || assets.length > 0;
  return fails({ findings }, options.failOn ?? project.config.failOn) || (frozen && pending)
    ? 1
    : 0;
}
