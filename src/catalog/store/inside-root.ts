import { realpathSync, statSync } from "node:fs";
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
  return insideRootSync(root, path);
}

function insideRootSync(root: string, path: string): string {
  const realRoot = realRootOf(resolve(root));
  const real = resolveLinks(resolve(root, path));
  if (isAbsolute(path) || !contains(realRoot, real)) {
    throw new UserError(
      "io",
      `Expected a file inside ${root}, found ${path} to lie outside of it.`,
      "Look for a symbolic link that leads out of the folder.",
    );
  }
  return real;
}

/** Asked for every file that is written. Should the folder be another one meanwhile, nothing lies in it any more. */
function realRootOf(root: string): string {
  if (known?.root !== root) known = { root, real: resolveLinks(root) };
  return known.real;
}

let known: { readonly root: string; readonly real: string } | undefined;

/** By path segments: `locales-old` does not lie in `locales`. */
function contains(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Resolve the links of the longest part of a path that exists. */
function resolveLinks(path: string): string {
  try {
    // Most new files do not exist, and an error takes ten times as long as a question.
    if (statSync(path, { throwIfNoEntry: false })) return realPath(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw unreachable(path, error);
  }
  const parent = dirname(path);
  if (parent === path) throw unreachable(path, undefined);
  return join(resolveLinks(parent), path.slice(parent.length));
}

/** One call of the system instead of one for each folder; on Windows it would name network drives anew. */
const realPath = process.platform === "win32" ? realpathSync : realpathSync.native;

function unreachable(path: string, error: unknown): UserError {
  const code = error === undefined ? "ENOENT" : errorCode(error);
  return new UserError("io", `Cannot reach ${path} (${code}).`, undefined, error);
}
