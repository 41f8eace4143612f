import { unlink } from "node:fs/promises";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";

/** Remove a file; tell whether it was there. Throws a `UserError` where it cannot be removed. */
export async function removeFile(path: string): Promise<boolean> {
  try {
    await unlink(path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return false;
    throw new UserError("io", `Cannot remove ${path} (${code}).`, undefined, error);
  }
}
