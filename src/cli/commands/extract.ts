import { extract } from "../../project/extract.ts";
import type { Project } from "../../project/project.ts";
import type { ExtractFigures, Finding } from "../../model/index.ts";
import { extractReport, findingsReport, orderedFindings, printJson } from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import { noteRun } from "../note-run.ts";
import { partOf, type PartOptions } from "../part-of.ts";
import type { Run } from "../run.ts";
import type { Terminal } from "../terminal.ts";
import { sparingSteps } from "../spare-memory.ts";
import { withProject } from "../with-project.ts";

export interface ExtractOptions extends PartOptions {
  readonly frozen?: boolean;
  readonly trivial?: boolean;
}

/** `calque extract`: exit code 1 for findings that reach `failOn`, or changes with `--frozen`. */
export const extractCommand: Run<ExtractOptions> = (options, files, terminal) =>
  withProject(options, files, async (project, all) => {
    const start = performance.now();
    const {
      report,
      whole: _whole,
      files: _files,
      ...selection
    } = await partOf(project, all, options, terminal);
    const progress = terminal.progress("Extracting");
    const done = await extract(project, {
      ...selection,
      ...(all.files && { files: all.files }),
      frozen: options.frozen === true,
      trivial: options.trivial === true,
      onDocument: sparingSteps(progress),
    }).finally(() => progress.end());
    const { findings, unchanged, states: _, ...figures } = done;
    await report({ command: "extract", extract: figures, findings });
    const code = presentExtract(project, done, options, terminal);
    const milliseconds = performance.now() - start;
    noteRun(terminal, { documents: done.documents.length, unchanged, milliseconds });
    return code;
  });

/** Tell what an extraction did, and give the exit code. */
export function presentExtract(
  project: Project,
  done: ExtractFigures & { readonly findings: readonly Finding[] },
  options: ExtractOptions,
  terminal: Terminal,
): number {
  const { documents, translations, written, changes, findings } = done;
  const frozen = options.frozen === true;
  if (options.json) {
    const shape = {
      documents,
      translations,
      written,
      ...(changes && { changes }),
      findings: orderedFindings(findings),
    };
    terminal.print(printJson(shape));
  } else {
    const { color, width } = terminal;
    const text = findingsReport(findings, { color, ...(width === undefined ? {} : { width }) });
    if (text !== "") terminal.print(`${text}\n`);
    if (!options.quiet || (frozen && written.length > 0)) {
      terminal.print(extractReport(done, { color, frozen }));
    }
  }
  return fails({ findings }, project.config.failOn) || (frozen && written.length > 0) ? 1 : 0;
}
