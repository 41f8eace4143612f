import { stat } from "node:fs/promises";
import { errorCode } from "./error-code.ts";
import { beganAt, type RunRecord, thisMachine } from "./run-record.ts";

/** How often a run says that it is alive, by touching its file, in milliseconds. */
export const heartbeat = 2000;

/** How long a run that cannot be looked at may be silent, in milliseconds. */
const silence = 30_000;

/**
 * Tell whether the process of a record is still at work; `file` is where the record stands.
 *
 * On the machine and in the container of the process, the system answers: a process that has the id
 * and began at another time is another one. From anywhere else, after a restart, or where the system
 * does not tell when a process began, the last sign of life answers. `undefined` is a file that
 * holds no record.
 */
export async function isAlive(record: RunRecord | undefined, file: string): Promise<boolean> {
  if (record !== undefined && isHere(record)) {
    if (!hasProcess(record.pid)) return false;
    const began = beganAt(record.pid);
    if (began !== "" && record.began !== "") return began === record.began;
  }
  try {
    return Date.now() - (await stat(file)).mtimeMs < silence;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

function isHere({ host, boot, space }: RunRecord): boolean {
  const here = thisMachine();
  return host === here.host && boot === here.boot && space === here.space;
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One that belongs to somebody else may not be asked, but it is there.
    return errorCode(error) === "EPERM";
  }
}
