import { readFileSync, statSync } from "node:fs";
import { copyFile, constants, link, unlink } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./error-code.ts";
import { isAlive } from "./is-alive.ts";
import { parseRecord, type RunRecord } from "./run-record.ts";

/** Who has a name: no record where the file holds none that can be read. */
export interface Holder {
  readonly record: RunRecord | undefined;
}

/**
 * Take a name in a folder for a run whose record is the file `own` there. Gives `undefined` where it
 * was free or its holder is dead, and the holder that is alive otherwise.
 *
 * Law: of several that try at the same time one gets it. The name of a dead holder is freed by
 * whoever takes the name made of both, so that nobody frees it a second time, when it is already
 * somebody else's; that holds again for one that died while freeing.
 */
export async function takeName(
  folder: string,
  name: string,
  own: string,
): Promise<Holder | undefined> {
  const path = join(folder, name);
  for (;;) {
    if (await appear(join(folder, own), path)) return undefined;
    const held = await readHolder(path);
    if (held === undefined) continue;
    if (await isAlive(held.record, path)) return held;
    const freeing = `${name}.${held.record?.id ?? "unknown"}`;
    const other = await takeName(folder, freeing, own);
    if (other !== undefined) return other;
    const still = await readHolder(path);
    if (still !== undefined && still.record?.id === held.record?.id) await unlinkIfThere(path);
    await unlinkIfThere(join(folder, freeing));
  }
}

/** Who has a name; `undefined` where it is free. */
export async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    return { record: parseRecord(readFileSync(path, "utf8")) };
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Remove a file, whoever was faster. */
export async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
}

/** A link is there with all that it says, or not at all. */
async function appear(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST") return false;
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"].includes(code)) throw error;
  }
  // Some file systems have no hard links.
  try {
    await copyFile(own, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
