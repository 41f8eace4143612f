import { randomBytes } from "node:crypto";

/** What the temporary files of this process are known by: nobody else's name holds it. */
export const runId: string = randomBytes(8).toString("hex");

let written = 0;

/** Give a name for a temporary file beside a file: `.a.json.<id of the process>-1.tmp`. */
export function temporaryName(name: string): string {
  return `.${name.slice(0, 64)}.${runId}-${++written}.tmp`;
}

/** Tell whether a file is a temporary one of the process with this id. */
export function isTemporaryOf(id: string, name: string): boolean {
  return /^\.[^]*\.([0-9a-f]{16})-\d+\.tmp$/.exec(name)?.[1] === id;
}
