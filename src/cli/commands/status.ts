import type { LocaleStatus } from "../../model/index.ts";
import { sumByLocale } from "../../project/check/sum-by-locale.ts";
import { run } from "../../project/run.ts";
import { findingsReport, printJson, statusReport } from "../../report/index.ts";
import { noteOutdated } from "../note-outdated.ts";
import { noteRun } from "../note-run.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { statesOf } from "../states-of.ts";
import { withProject } from "../with-project.ts";

interface StatusOptions extends GlobalOptions {
  readonly documents?: boolean;
}

/** `calque status`: counts, and exit code 1 only where a file could not be read and so not be counted. */
export const statusCommand: Run<StatusOptions> = (options, files, terminal) =>
  withProject(options, files, async (project, selection) => {
    const start = performance.now();
    const progress = terminal.progress("Counting");
    const {
      status,
      check,
      documents: all,
      unchanged,
    } = await run(project, {
      ...selection,
      onDocument: (...step) => progress.step(...step),
    }).finally(() => progress.end());
    const sums = sumByLocale(status);
    const documents = status.toSorted((a, b) => order(sums, a.locale) - order(sums, b.locale));
    if (options.json) {
      const shape = {
        locales: Object.fromEntries(sums.map((sum) => [sum.locale, statesOf(sum)])),
        ...(options.documents
          ? {
              documents: documents.map((document) => ({
                locale: document.locale,
                namespace: document.namespace,
                path: document.path,
                ...statesOf(document),
              })),
            }
          : {}),
      };
      terminal.print(printJson(shape));
    } else terminal.print(statusReport(sums, options.documents ? documents : []));
    const errors = check.findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) terminal.warn(`\n${findingsReport(errors, { color: false })}`);
    noteOutdated(terminal, check.findings);
    noteRun(terminal, { documents: all, unchanged, milliseconds: performance.now() - start });
    return errors.length > 0 ? 1 : 0;
  });

function order(sums: readonly LocaleStatus[], locale: string): number {
  return sums.findIndex((sum) => sum.locale === locale);
}
