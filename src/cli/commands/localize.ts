import { resolve } from "node:path";
import { applyGates } from "../../project/check/apply-gates.ts";
import { extract } from "../../project/extract.ts";
import { leftOutputs } from "../../project/outputs/left-outputs.ts";
import { localesOf } from "../../project/files/locales-of.ts";
import { sumByLocale } from "../../project/check/sum-by-locale.ts";
import { run } from "../../project/run.ts";
import { allFindings, atLeast } from "../../findings/all-findings.ts";
import type { Finding } from "../../model/index.ts";
import {
  changesReport,
  checkResult,
  findingsReport,
  jsonParts,
  summaryReport,
} from "../../report/index.ts";
import { fails } from "../exit-code.ts";
import { noteLeftOutputs } from "../note-left-outputs.ts";
import { noteRun } from "../note-run.ts";
import type { FailOn, GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { statesOf } from "../states-of.ts";
import { sparingSteps } from "../spare-memory.ts";
import { withProject } from "../with-project.ts";

interface LocalizeOptions extends GlobalOptions {
  readonly frozen?: boolean;
  readonly failOn?: FailOn;
}

/** `calque localize`: extract, then check and build over one reading, then a summary. */
export const localizeCommand: Run<LocalizeOptions> = (options, files, terminal) =>
  withProject(
    options,
    files,
    async (project, selection) => {
      const start = performance.now();
      const failOn = options.failOn ?? project.config.failOn;
      const frozen = options.frozen === true;
      const extracting = terminal.progress("Extracting");
      const extracted = await extract(project, {
        ...selection,
        frozen,
        onDocument: (...step) => extracting.step(...step),
      }).finally(() => extracting.end());
      const building = terminal.progress("Checking and building");
      const { status, check, build, documents, unchanged } = await run(project, {
        ...selection,
        states: extracted.states,
        check: true,
        localize: true,
        write: frozen ? "plan" : true,
        onDocument: sparingSteps(building),
      }).finally(() => building.end());
      const whole = selection.files === undefined && selection.locales === undefined;
      const milliseconds = Math.round(performance.now() - start);
      const effort = { documents, unchanged, milliseconds };
      const leftOver = whole ? await leftOutputs(project, build.outputs) : [];
      const gated = await applyGates(
        project,
        { ...check, findings: unite(extracted.findings, check.findings) },
        {
          status,
          whole: selection.files === undefined,
          locales: selection.locales ?? localesOf(project),
          namespaces: new Set(status.map(({ namespace }) => namespace)),
        },
        resolve(options.cwd ?? "."),
        {},
      );
      const all = gated.check;
      const locales = sumByLocale(status);
      const changed = [
        ...extracted.written,
        ...build.outputs.filter(({ written }) => written).map(({ path }) => path),
        ...(build.assets ?? []),
      ];
      if (options.json) {
        const { documents: extractedDocuments, translations, written } = extracted;
        const { outputs, skipped, assets = [] } = build;
        const checked = checkResult(all);
        const result = {
          extract: {
            documents: extractedDocuments,
            translations,
            written,
            ...(extracted.changes && { changes: extracted.changes }),
          },
          status: {
            locales: Object.fromEntries(locales.map((sum) => [sum.locale, statesOf(sum)])),
          },
          check: checked,
          build: {
            outputs,
            skipped,
            assets,
            leftOver,
            ...(build.changes && { changes: build.changes }),
            findings: checked.findings,
          },
        };
        for (const part of jsonParts(result)) terminal.print(part);
      } else {
        const { color, width } = terminal;
        // What lets the command pass is counted in the summary; `calque check` shows it.
        const least = failOn === "never" ? "error" : failOn;
        const text = findingsReport(allFindings(atLeast(all, least)), {
          color,
          least,
          ...(width === undefined ? {} : { width }),
        });
        if (text !== "") terminal.print(`${text}\n`);
        if (frozen && changed.length > 0) {
          const changes = [...(extracted.changes ?? []), ...(build.changes ?? [])];
          const list = changesReport(changes, { color, files: changed });
          const files = changed.length === 1 ? "1 file" : `${changed.length} files`;
          terminal.print(`${files} would change:\n${list}\n`);
        }
        if (!options.quiet) {
          const figures = { extract: extracted, status: locales, check: all, build, milliseconds };
          terminal.print(summaryReport(figures, { color, frozen }));
        }
        const quiet = all.findings.some(
          ({ severity }) => severity === "warning" && least === "error",
        );
        if (quiet) terminal.note("calque check shows the warnings.\n");
        noteLeftOutputs(terminal, leftOver);
      }
      noteRun(terminal, effort);
      return fails(all, failOn) || (frozen && changed.length > 0) ? 1 : 0;
    },
    "targets",
  );

/** What extraction and the run both found is one finding. */
function unite(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  const known = new Set(second.map(({ fingerprint }) => fingerprint));
  return [...first.filter(({ fingerprint }) => !known.has(fingerprint)), ...second];
}
