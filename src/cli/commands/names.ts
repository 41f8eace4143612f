import { join, resolve } from "node:path";
import { listProjectNames } from "../../project/list-project-names.ts";
import { localesOf } from "../../project/locale-file.ts";
import { writeGlossary } from "../../project/write-glossary.ts";
import { namesReport, printable, printJson } from "../../report/index.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { withProject } from "../with-project.ts";

interface NamesOptions extends GlobalOptions {
  readonly write?: string | true;
}

/** `calque names`: what the documents name, and what each locale calls it. */
export const namesCommand: Run<NamesOptions> = (options, files, terminal) =>
  withProject(options, files, async (project, selection) => {
    const names = await listProjectNames(project, selection);
    if (options.json) terminal.print(printJson({ names }));
    else if (options.write === undefined) {
      terminal.print(namesReport(names, { color: terminal.color }));
    }
    if (options.write === undefined) return 0;
    const path =
      options.write === true
        ? join(project.root, "glossary/names.csv")
        : resolve(options.cwd ?? ".", options.write);
    const locales = selection.locales ?? localesOf(project);
    const { file, added, used } = await writeGlossary(project, path, names, locales);
    terminal.note(`${added} ${added === 1 ? "name" : "names"} added to ${printable(file)}.\n`);
    if (!used) terminal.note('The checks do not read this file: name it under "glossary".\n');
    return 0;
  });
