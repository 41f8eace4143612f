import { writeAtomic } from "../catalog/index.ts";
import { printShardReport, type ShardReport } from "./shard-report.ts";

/** Write the report of a shard to a file. Throws a `UserError` where it cannot be written. */
export async function writeShardReport(path: string, report: ShardReport): Promise<void> {
  await writeAtomic(path, printShardReport(report));
}
