import { adopt } from "../../project/adopt.ts";
import { localesOf } from "../../project/files/locales-of.ts";
import { adoptReport, findingsReport, orderedFindings, printJson } from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import { noteRun } from "../note-run.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { withProject } from "../with-project.ts";

interface AdoptCommandOptions extends GlobalOptions {
  readonly from?: string;
  readonly document?: string;
  readonly fromGit?: boolean;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly frozen?: boolean;
  readonly verbose?: boolean;
}

/** `calque adopt`: exit code 1 for findings that reach `failOn`, or changes with `--frozen`; drafts and unpaired units are none. */
export const adoptCommand: Run<AdoptCommandOptions> = (options, names, terminal) =>
  withProject(options, names, async (project, { files, locales }) => {
    const start = performance.now();
    const progress = terminal.progress("Adopting");
    const { from, document, fromGit, replace, verbose = false } = options;
    const frozen = options.frozen === true;
    const dryRun = frozen || options.dryRun === true;
    const done = await adopt(project, {
      locales: locales ?? localesOf(project),
      ...(files === undefined ? {} : { names: files }),
      ...(from === undefined ? {} : { from }),
      ...(document === undefined ? {} : { document }),
      ...(fromGit === undefined ? {} : { fromGit }),
      ...(replace === undefined ? {} : { replace }),
      dryRun,
      onDocument: (...step) => progress.step(...step),
    }).finally(() => progress.end());
    const { findings, ...figures } = done;
    if (options.json) {
      terminal.print(printJson({ ...figures, findings: orderedFindings(findings) }));
    } else {
      const { color, width } = terminal;
      const text = findingsReport(findings, { color, ...(width === undefined ? {} : { width }) });
      if (text !== "") terminal.print(`${text}\n`);
      if (!options.quiet || dryRun) terminal.print(adoptReport(done, { color, dryRun, verbose }));
    }
    const milliseconds = performance.now() - start;
    noteRun(terminal, { documents: done.documents.length, milliseconds });
    const pending = frozen && (figures.changes?.length ?? 0) > 0;
    return pending || fails({ findings }, project.config.failOn) ? 1 : 0;
  });
