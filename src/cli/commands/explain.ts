import { explain } from "../../project/explain.ts";
import { explainReport, orderedFindings, printJson } from "../../report/index.ts";
import { resolve } from "node:path";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { fromRoot, withProject } from "../with-project.ts";

/** `calque explain`: exit code 0 also where no unit stands, since that is an answer. */
export const explainCommand: Run<GlobalOptions> = (options, [place = ""], terminal) =>
  withProject(options, [], async (project, selection) => {
    const [, file, line] = /^(.+?)(:\d+(?::\d+)?)$/.exec(place) ?? [];
    const cwd = resolve(options.cwd ?? ".");
    const asked = file === undefined ? place : fromRoot(project, cwd, file) + (line ?? "");
    const explanation = await explain(project, asked, selection);
    if (options.json) {
      const units = explanation.units.map((unit) => ({
        ...unit,
        locales: unit.locales.map((locale) => ({
          ...locale,
          findings: orderedFindings(locale.findings),
        })),
      }));
      terminal.print(printJson({ ...explanation, units }));
    } else {
      const { sourceLocale } = project.config;
      terminal.print(explainReport(explanation, { color: terminal.color, sourceLocale }));
    }
    return 0;
  });
