import { readFileSync, statSync } from "node:fs";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";

/** Read a file as it is now: `null` where there is none. Bytes that are no UTF-8 differ from every text. */
export function readNow(path: string): string | null {
  try {
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return null;
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return null;
    throw new UserError("io", `Cannot read ${path} (${code}).`, undefined, error);
  }
}
