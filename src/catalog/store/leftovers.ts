import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isAlive } from "./is-alive.ts";
import { parseRecord, type RunRecord } from "./run-record.ts";
import { isTemporaryOf } from "./run-id.ts";
import { errorCode } from "./error-code.ts";
import { unlinkIfThere } from "./take-name.ts";

/** The name of the file in which a run says who it is. */
export function recordName(id: string): string {
  return `run-${id}.json`;
}

/**
 * Remove what runs that were killed left behind: their temporary files in some folders (all below
 * them), in the root itself and in the folders that their records name; and these records, in
 * Calque's own folder.
 *
 * Law: only files that hold the random id of a process which is known to be dead are removed.
 */
export async function removeLeftovers(
  root: string,
  folder: string,
  below: readonly string[],
): Promise<void> {
  const dead: { readonly path: string; readonly record: RunRecord | undefined }[] = [];
  for (const { name } of await entriesOf(folder)) {
    if (!/^run-[0-9a-f]{16}\.json$/.test(name)) continue;
    const path = join(folder, name);
    const record = parseRecord(await readFile(path, "utf8").catch(() => ""));
    // One in part is of a run that was killed, or that is about to see that it has to say it again.
    const alive = record !== undefined && (await isAlive(record, path));
    if (!alive) dead.push({ path, record });
  }
  const ids = dead.flatMap(({ record }) => record?.temporary ?? []);
  if (ids.length > 0) {
    for (const place of [root, folder]) await removeTemporary(place, ids, false);
    for (const place of below) await removeTemporary(join(root, place), ids, true);
    for (const place of new Set(dead.flatMap(({ record }) => record?.beside ?? []))) {
      await removeTemporary(resolve(root, place), ids, false);
    }
  }
  for (const { path } of dead) await unlinkIfThere(path);
}

/**
 * Remove the temporary files of killed merges beside the file that git asks to merge now.
 *
 * Law: only those of this very file, which is one process's alone for as long as it is merged, and those
 * of files of git's own kind (`.merge_file_a1b2c3`) that are no more.
 */
export async function removeMergeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const names = (await entriesOf(folder)).filter((entry) => entry.isFile()).map(({ name }) => name);
  const present = new Set(names);
  for (const name of names) {
    const [, of = ""] = /^\.([^]+)\.[0-9a-f]{16}-\d+\.tmp$/.exec(name) ?? [];
    const left = of === basename(path) || (/^\.merge_file_\w{6}$/.test(of) && !present.has(of));
    if (left) await unlinkIfThere(join(folder, name));
  }
}

async function removeTemporary(
  folder: string,
  ids: readonly string[],
  deep: boolean,
): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (deep && !skipped.has(entry.name)) await removeTemporary(path, ids, true);
    } else if (entry.isFile() && ids.some((id) => isTemporaryOf(id, entry.name))) {
      await unlinkIfThere(path);
    }
  }
}

const skipped: ReadonlySet<string> = new Set(["node_modules", ".git"]);

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EACCES"].includes(errorCode(error))) return [];
    throw error;
  }
}
