import { resolve } from "node:path";
import { readShardReports } from "../../project/shards/read-shard-reports.ts";
import type { Run } from "../run.ts";
import { withProject } from "../with-project.ts";
import type { CheckOptions } from "./check.ts";

/** `calque merge-reports`: what the shards of a command did, as if one run had done it. */
export const mergeReportsCommand: Run<CheckOptions> = (options, files, terminal) =>
  withProject(options, [], async (project) => {
    const { result, locales, everything } = await readShardReports(
      project,
      resolve(options.cwd ?? "."),
      files,
    );
    if (result.command === "extract") {
      const { presentExtract } = await import("./extract.ts");
      return presentExtract(
        project,
        { ...result.extract, findings: result.findings },
        options,
        terminal,
      );
    }
    if (result.command === "build") {
      const { presentBuild } = await import("./build.ts");
      return presentBuild(
        project,
        { ...result, whole: everything && locales === null },
        options,
        terminal,
      );
    }
    const { presentCheck } = await import("./check.ts");
    const checked = { check: result.check, status: result.status, whole: everything };
    return presentCheck(project, checked, options, locales ?? undefined, terminal);
  });
