import { dirname } from "node:path";
import { writeAtomic } from "../../catalog/index.ts";
import { printShardReport, type ShardReport } from "./shard-report.ts";
import { type Writable, writingApart } from "../files/writing.ts";

/** Write the report of a shard to a file. Throws a `UserError` where it cannot be written. */
export async function writeShardReport(
  project: Writable,
  path: string,
  report: ShardReport,
): Promise<void> {
  await writingApart(project, "--shard-report", [dirname(path)], async () => {
    await writeAtomic(path, printShardReport(report));
  });
}
