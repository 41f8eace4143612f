import { join, resolve } from "node:path";
import { listProjectNames } from "../../project/list-project-names.ts";
import { localesOf } from "../../project/files/locales-of.ts";
import { writeGlossary } from "../../project/write-glossary.ts";
import { changesReport, namesReport, printable, printJson } from "../../report/index.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { withProject } from "../with-project.ts";

interface NamesOptions extends GlobalOptions {
  readonly write?: string | true;
  readonly frozen?: boolean;
}

/** `calque names`: what the documents name, and what each locale calls it. */
export const namesCommand: Run<NamesOptions> = (options, files, terminal) =>
  withProject(options, files, async (project, selection) => {
    const names = await listProjectNames(project, selection);
    const { color } = terminal;
    if (options.write === undefined) {
      terminal.print(options.json ? printJson({ names }) : namesReport(names, { color }));
      return 0;
    }
    const path =
      options.write === true
        ? join(project.root, "glossary/names.csv")
        : resolve(options.cwd ?? ".", options.write);
    const locales = selection.locales ?? localesOf(project);
    const frozen = options.frozen === true;
    const written = await writeGlossary(project, path, names, locales, { frozen });
    const { file, added, used, changes } = written;
    if (options.json) terminal.print(printJson({ names, ...(changes && { changes }) }));
    if (changes) {
      if (!options.json) terminal.print(changesReport(changes, { color }));
      return changes.length > 0 ? 1 : 0;
    }
    terminal.note(`${added} ${added === 1 ? "name" : "names"} added to ${printable(file)}.\n`);
    if (!used) terminal.note('The checks do not read this file: name it under "glossary".\n');
    return 0;
  });
