import { resolve } from "node:path";
import type { Project } from "../project/project.ts";
import { type Part, selectPart } from "../project/select/select-part.ts";
import { readShardName, type ShardName } from "../project/shards/shard-name.ts";
import type { ShardResult } from "../project/shards/shard-report.ts";
import { writeShardReport } from "../project/shards/write-shard-report.ts";
import { UserError } from "../model/index.ts";
import type { GlobalOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import type { Selection } from "./with-project.ts";

/** The options that take a part of a project. */
export interface PartOptions extends GlobalOptions {
  readonly changedSince?: string;
  readonly shard?: string;
  readonly shardReport?: string;
}

/** A selection, and what the command does with its result where it is a shard's. */
export interface Taken extends Selection {
  /** Whether all documents are looked at. */
  readonly whole: boolean;
  readonly report: (result: ShardResult) => Promise<void>;
}

/** Narrow a selection to what changed, or to a shard. */
export async function partOf(
  project: Project,
  selection: Selection,
  options: PartOptions,
  terminal: Terminal,
): Promise<Taken> {
  const shard = options.shard === undefined ? undefined : readShardName(options.shard);
  if (options.shardReport !== undefined && shard === undefined) {
    throw new UserError("usage", "Expected --shard with --shard-report, found none.");
  }
  const part = await selectPart(project, {
    ...(selection.files && { files: selection.files }),
    ...(options.changedSince === undefined ? {} : { changedSince: options.changedSince }),
    ...(shard && { shard }),
  });
  if (part.note !== undefined) terminal.note(`${part.note}\n`);
  const { files, touched, owns } = part;
  return {
    ...(files && { files }),
    ...(touched && { touched }),
    ...(owns && { owns }),
    ...(selection.locales && { locales: selection.locales }),
    whole: files === undefined,
    report: (result) => report(project, result, part, shard, selection, options),
  };
}

async function report(
  project: Project,
  result: ShardResult,
  { whole = "" }: Part,
  shard: ShardName | undefined,
  selection: Selection,
  options: PartOptions,
): Promise<void> {
  if (shard === undefined || options.shardReport === undefined) return;
  const path = resolve(options.cwd ?? ".", options.shardReport);
  const everything = selection.files === undefined && options.changedSince === undefined;
  const shape = { calque: version(), shard, whole, everything, locales: selection.locales ?? null };
  await writeShardReport(project, path, { ...shape, result });
}
