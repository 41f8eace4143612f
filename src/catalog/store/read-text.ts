import { readFileSync, statSync } from "node:fs";
import { UserError } from "../../model/index.ts";
import { decodeUtf8 } from "../decode-utf8.ts";
import type { FileProblem } from "../file-problem.ts";
import { errorCode } from "./error-code.ts";

/**
 * Read a file as strict UTF-8; `undefined` where there is no such file.
 *
 * `name` is what problems call it. A file that is there and cannot be read is never taken for a
 * missing one: a `UserError`.
 */
export async function readText(
  path: string,
  name: string = path,
): Promise<{ readonly text: string } | { readonly problems: readonly [FileProblem] } | undefined> {
  try {
    // Asked first: an error takes ten times as long as an answer. Synchronous: a thread takes longer than the disk.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    return decodeUtf8(readFileSync(path), name);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return undefined;
    throw new UserError("io", `Cannot read ${name} (${code}).`, undefined, error);
  }
}
