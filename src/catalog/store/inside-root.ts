import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";

/**
 * Give the absolute path of a file inside a folder, symbolic links resolved; the file need not exist.
 *
 * Law: the path given back lies in the folder on the disk as it is, whatever links stand on the way.
 * Throws a `UserError` otherwise.
 */
export async function insideRoot(root: string, path: string): Promise<string> {
  const realRoot = await resolveLinks(resolve(root));
  const real = await resolveLinks(resolve(root, path));
  if (isAbsolute(path) || !contains(realRoot, real)) {
    throw new UserError(
      "io",
      `Expected a file inside ${root}, found ${path} to lie outside of it.`,
      "Look for a symbolic link that leads out of the folder.",
    );
  }
  return real;
}

/** By path segments: `locales-old` does not lie in `locales`. */
function contains(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Resolve the links of the longest part of a path that exists. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    const code = errorCode(error);
    if (code !== "ENOENT" || parent === path) {
      throw new UserError("io", `Cannot reach ${path} (${code}).`, undefined, error);
    }
    return join(await resolveLinks(parent), path.slice(parent.length));
  }
}
