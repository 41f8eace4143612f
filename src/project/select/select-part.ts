import { stat } from "node:fs/promises";
import { join } from "node:path";
import { changedSince } from "./changed-since.ts";
import { listDocuments } from "../files/list-documents.ts";
import { sourceFolder } from "../files/locale-file.ts";
import type { Project } from "../project.ts";
import { selectDocuments } from "./select-documents.ts";
import type { ShardName } from "../shards/shard-name.ts";
import { splitShards } from "../shards/split-shards.ts";
import { fingerprint } from "../../text/fingerprint.ts";

/** What of a project a command is to work on. */
export interface PartRequest {
  /** Documents or folders, as `selectDocuments` takes them. */
  readonly files?: readonly string[];
  /** Only what changed since this commit branched off. */
  readonly changedSince?: string;
  /** Only this shard's documents. */
  readonly shard?: ShardName;
}

/** The part, as `run` takes it. */
export interface Part {
  /** Paths in the source folder; without it, all documents. */
  readonly files?: readonly string[];
  /** Locales by path: only these are reported and built. */
  readonly touched?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the files of a namespace are the shard's to write; those of no document are the first's. */
  readonly owns?: (namespace: string) => boolean;
  /** What the shards of one whole have in common: the documents, their sizes, the configuration. */
  readonly whole?: string;
  /** Why more was taken than what changed. */
  readonly note?: string;
}

/** Find the part of a project that is asked for. Throws a `UserError` for what is not there. */
export async function selectPart(project: Project, request: PartRequest): Promise<Part> {
  if (request.changedSince === undefined && request.shard === undefined) {
    return request.files ? { files: request.files } : {};
  }
  const all = await listDocuments(project.root, project.config);
  let chosen = request.files ? selectDocuments(project, all, request.files) : all;
  let part: Part = {};
  if (request.changedSince !== undefined) {
    const changed = await changedSince(project, request.changedSince);
    chosen = chosen.filter(({ path }) => changed.documents.has(path));
    part = {
      touched: changed.documents,
      ...(changed.everything === undefined
        ? {}
        : { note: `Looking at everything, since ${changed.everything}.` }),
    };
  }
  if (request.shard !== undefined) {
    const folder = sourceFolder(project);
    const weighted = await Promise.all(
      chosen.map(async ({ path }) => ({ path, size: (await stat(join(folder, path))).size })),
    );
    const { index, count } = request.shard;
    const own = new Set(splitShards(weighted, count)[index - 1]);
    const sizes = weighted.map(({ path, size }) => `${path} ${size}`);
    const home = new Map(chosen.map(({ path, namespace }) => [namespace, own.has(path)]));
    const owns = (namespace: string): boolean => home.get(namespace) ?? index === 1;
    part = { ...part, owns, whole: fingerprint([JSON.stringify(project.config), ...sizes]) };
    chosen = chosen.filter(({ path }) => own.has(path));
  }
  return { ...part, files: chosen.map(({ path }) => path) };
}
