import { readBack } from "../../project/read-back.ts";
import { printJson, readBackReport } from "../../report/index.ts";
import { noteRun } from "../note-run.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { withProject } from "../with-project.ts";

interface ReadBackOptions extends GlobalOptions {
  readonly base?: string;
  readonly assumeCurrent?: boolean;
  readonly dryRun?: boolean;
  readonly frozen?: boolean;
}

/** `calque read-back`: exit code 1 where a change was refused, or clashes with the locale file. */
export const readBackCommand: Run<ReadBackOptions> = (options, files, terminal) =>
  withProject(
    options,
    files,
    async (project, selection) => {
      const frozen = options.frozen === true;
      const dryRun = frozen || options.dryRun === true;
      const start = performance.now();
      const progress = terminal.progress("Reading back");
      const result = await readBack(project, {
        ...selection,
        dryRun,
        ...(options.base === undefined ? {} : { base: options.base }),
        assumeCurrent: options.assumeCurrent === true,
        onDocument: (...step) => progress.step(...step),
      }).finally(() => progress.end());
      if (options.json) terminal.print(printJson(result));
      else {
        const { color } = terminal;
        terminal.print(readBackReport(result, { color, dryRun, quiet: options.quiet === true }));
      }
      noteRun(terminal, {
        documents: result.compared,
        milliseconds: performance.now() - start,
      });
      const open = result.documents.some(({ changes }) =>
        changes.some(({ outcome }) => outcome === "refused" || outcome === "clash"),
      );
      return open || (frozen && result.written.length > 0) ? 1 : 0;
    },
    "targets",
  );
