import { extract } from "../../project/extract.ts";
import { extractReport, findingsReport, orderedFindings, printJson } from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import { noteRun } from "../note-run.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { withProject } from "../with-project.ts";

interface ExtractOptions extends GlobalOptions {
  readonly frozen?: boolean;
  readonly trivial?: boolean;
}

/** `calque extract`: exit code 1 for findings that reach `failOn`, or changes with `--frozen`. */
export const extractCommand: Run<ExtractOptions> = (options, files, terminal) =>
  withProject(options, files, async (project, selection) => {
    const start = performance.now();
    const frozen = options.frozen === true;
    const progress = terminal.progress("Extracting");
    const done = await extract(project, {
      ...selection,
      frozen,
      trivial: options.trivial === true,
      onDocument: (...step) => progress.step(...step),
    }).finally(() => progress.end());
    const { documents, translations, written, findings, unchanged } = done;
    const milliseconds = Math.round(performance.now() - start);
    const effort = { documents: documents.length, unchanged, milliseconds };
    if (options.json) {
      const shape = { documents, translations, written, findings: orderedFindings(findings) };
      terminal.print(printJson({ ...shape, run: effort }));
    } else {
      const { color, width } = terminal;
      const text = findingsReport(findings, { color, ...(width === undefined ? {} : { width }) });
      if (text !== "") terminal.print(`${text}\n`);
      if (!options.quiet || (frozen && written.length > 0)) {
        terminal.print(extractReport(done, { color, frozen }));
      }
    }
    noteRun(terminal, effort);
    return fails(findings, project.config.failOn) || (frozen && written.length > 0) ? 1 : 0;
  });
