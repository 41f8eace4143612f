import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";

/**
 * Write a file whole or not at all, and only when its bytes differ; tell whether it was written.
 *
 * Law: at every moment the path holds the former bytes or the new ones, and a failure leaves nothing
 * behind. The bytes go to a new file beside it, to the disk, and then take its name; permissions
 * stay, and a symbolic link stays a link. Missing folders are made. Throws a `UserError`.
 *
 * `expected` is the text that the new one was made from, `null` for a file that was not there: where
 * the file says something else by now, somebody saved their work meanwhile, and it is not written.
 */
export async function writeAtomic(
  path: string,
  data: string | Uint8Array,
  { expected }: { readonly expected?: string | null | undefined } = {},
): Promise<boolean> {
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data);
  try {
    const target = await targetOf(path);
    const former = await readIfThere(target);
    if (former?.equals(bytes) === true) return false;
    if (expected !== undefined && (former?.toString("utf8") ?? null) !== expected) {
      throw new UserError("io", `${path} was changed while Calque was at work.`, "Run again.");
    }
    await mkdir(dirname(target), { recursive: true });
    const mode = former === undefined ? undefined : (await stat(target)).mode & 0o7777;
    await replace(target, bytes, mode);
    return true;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    throw new UserError(
      "io",
      `Cannot write ${path} (${code}).`,
      "The former file is untouched.",
      error,
    );
  }
}

async function replace(target: string, bytes: Buffer, mode: number | undefined): Promise<void> {
  const folder = dirname(target);
  const name = `.${basename(target).slice(0, 64)}.${randomBytes(8).toString("hex")}.tmp`;
  const temporary = join(folder, name);
  // Exclusive: never a file, or a link to one, that somebody else put there.
  const file = await open(temporary, "wx", mode ?? 0o666);
  try {
    try {
      await file.writeFile(bytes);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** On Windows a virus scanner or an editor may hold the file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = errorCode(error);
      const held = process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(code);
      if (!held || wait > 1000) throw error;
      await setTimeout(wait);
    }
  }
}

/** Bring the new name to the disk too, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } catch {
    // Some network file systems refuse to sync a folder; the file itself is safe.
  } finally {
    await handle.close();
  }
}

async function targetOf(path: string): Promise<string> {
  return (await orMissing(realpath(path))) ?? path;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return await orMissing(readFile(path));
}

async function orMissing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
