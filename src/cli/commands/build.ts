import { leftOutputs } from "../../project/left-outputs.ts";
import { run } from "../../project/run.ts";
import { buildReport, findingsReport, orderedFindings, printJson } from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import { noteLeftOutputs } from "../note-left-outputs.ts";
import { noteRun } from "../note-run.ts";
import type { FailOn, GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { withProject } from "../with-project.ts";

interface BuildOptions extends GlobalOptions {
  readonly frozen?: boolean;
  readonly failOn?: FailOn;
}

/** `calque build`: exit code 1 for findings that reach `--fail-on`, or changes with `--frozen`. */
export const buildCommand: Run<BuildOptions> = (options, files, terminal) =>
  withProject(
    options,
    files,
    async (project, selection) => {
      const start = performance.now();
      const frozen = options.frozen === true;
      const progress = terminal.progress("Building");
      const { build, check, documents, unchanged } = await run(project, {
        ...selection,
        localize: true,
        write: frozen ? "plan" : true,
        onDocument: (...step) => progress.step(...step),
      }).finally(() => progress.end());
      const whole = selection.files === undefined && selection.locales === undefined;
      const leftOver = whole ? await leftOutputs(project, build.outputs) : [];
      const { findings } = check;
      const effort = { documents, unchanged, milliseconds: Math.round(performance.now() - start) };
      const { outputs, skipped, assets = [] } = build;
      if (options.json) {
        const shape = {
          outputs,
          skipped,
          assets,
          leftOver,
          findings: orderedFindings(findings),
          run: effort,
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
      noteRun(terminal, effort);
      const changes = outputs.some(({ written }) => written) || assets.length > 0;
      return fails(findings, options.failOn ?? project.config.failOn) || (frozen && changes)
        ? 1
        : 0;
    },
    "targets",
  );
