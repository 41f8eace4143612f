import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";
import { temporaryName } from "./run-id.ts";

/**
 * Write a file that the next run makes again if it is lost: whole or not at all, as a process that is
 * killed leaves it, but without waiting for the disk. Missing folders are made, permissions stay.
 *
 * `path` is where the file is, with links resolved. Throws a `UserError`.
 */
export function writeGenerated(path: string, data: string | Uint8Array): void {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName(basename(path)));
  try {
    const former = statSync(path, { throwIfNoEntry: false });
    if (former === undefined && statSync(folder, { throwIfNoEntry: false }) === undefined)
      mkdirSync(folder, { recursive: true });
    // Exclusive: never a file, or a link to one, that somebody else put there.
    const file = openSync(temporary, "wx", former === undefined ? 0o666 : former.mode & 0o7777);
    try {
      const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    } finally {
      closeSync(file);
    }
    if (former !== undefined) accessSync(path, constants.W_OK);
    takePlace(temporary, path);
  } catch (error) {
    unlinkQuietly(temporary);
    const code = errorCode(error);
    throw new UserError("io", `Cannot write ${path} (${code}).`, undefined, error);
  }
}

/** On Windows a virus scanner or an editor may hold the file for a moment. */
function takePlace(from: string, to: string): void {
  for (let wait = 10; ; wait *= 2) {
    try {
      return renameSync(from, to);
    } catch (error) {
      const held = ["EPERM", "EACCES", "EBUSY"].includes(errorCode(error));
      if (process.platform !== "win32" || !held || wait > 1000) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}

function unlinkQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
}
