import { resolve } from "node:path";
import { readText } from "../../catalog/index.ts";
import { UserError } from "../../model/index.ts";
import { listDocuments } from "../files/list-documents.ts";
import { mergeShards, type NamedReport } from "./merge-shards.ts";
import type { Project } from "../project.ts";
import { readShardReport, type ShardReport, type ShardResult } from "./shard-report.ts";

/** What shards did together, and which locales they were asked for. */
export interface MergedShards {
  readonly result: ShardResult;
  readonly locales: ShardReport["locales"];
  readonly everything: boolean;
}

/**
 * Read the reports of shards and put them together. `cwd` is where `files` are relative to.
 *
 * Throws a `UserError` where a file is missing or no report, or where `mergeShards` does.
 */
export async function readShardReports(
  project: Project,
  cwd: string,
  files: readonly string[],
): Promise<MergedShards> {
  const reports: NamedReport[] = [];
  for (const file of files) {
    const read = await readText(resolve(cwd, file), file);
    if (read === undefined) {
      throw new UserError("input", `Expected the report of a shard, found no ${file}.`);
    }
    if ("problems" in read) throw new UserError("input", `${file}: ${read.problems[0].message}`);
    reports.push({ file, report: readShardReport(read.text, file) });
  }
  const all = await listDocuments(project.root, project.config);
  const result = mergeShards(
    reports,
    all.map(({ namespace }) => namespace),
  );
  const { locales = null, everything = false } = reports[0]?.report ?? {};
  return { result, locales, everything };
}
