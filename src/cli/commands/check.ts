import { run } from "../../project/run.ts";
import type { CheckFigures } from "../../model/index.ts";
import { jsonReport, prettyReport } from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import type { FailOn, GlobalOptions } from "../options.ts";
import type { Run } from "../program.ts";
import type { Terminal } from "../terminal.ts";
import { withProject } from "../with-project.ts";

interface CheckOptions extends GlobalOptions {
  readonly reporter?: "pretty" | "json";
  readonly verbose?: boolean;
  readonly failOn?: FailOn;
}

/** `calque check`: every rule on every translation, and every translation put in and proved. */
export const checkCommand: Run<CheckOptions> = (options, files, terminal) =>
  withProject(options, files, async (project, selection) => {
    const failOn = options.failOn ?? project.config.failOn;
    const progress = terminal.progress("Checking");
    const { check } = await run(project, {
      ...selection,
      check: true,
      localize: true,
      onDocument: (...step) => progress.step(...step),
    }).finally(() => progress.end());
    const reporter = options.json ? "json" : (options.reporter ?? "pretty");
    const verbose = options.verbose === true || failOn === "info";
    const text = reporters[reporter](check, terminal, verbose);
    const silent = options.quiet && reporter === "pretty" && check.findings.length === 0;
    if (!silent) terminal.print(text);
    return fails(check.findings, failOn) ? 1 : 0;
  });

/** The names of `--reporter`, and what each writes. Only the pretty one leaves out infos. */
const reporters: Readonly<
  Record<"pretty" | "json", (figures: CheckFigures, terminal: Terminal, verbose: boolean) => string>
> = {
  json: jsonReport,
  pretty: (figures, { color, width }, verbose) =>
    prettyReport(figures, {
      color,
      least: verbose ? "info" : "warning",
      ...(width === undefined ? {} : { width }),
    }),
};
