import { existsSync, readFileSync, statSync } from "node:fs";
import { readdir, rmdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { insideRoot, ownFolder, writeGenerated } from "../../catalog/index.ts";

/** Where copies of what was built lie, relative to the project. Generated, never committed. */
export const builtFolder = `${ownFolder}/built`;

/**
 * Read what the last build wrote to a path, or `undefined` where nobody remembers.
 *
 * Nothing depends on it being there: without it, a build overwrites and `read-back` asks what to compare
 * with. `path` is relative to the project.
 */
export async function builtBefore(root: string, path: string): Promise<string | undefined> {
  try {
    return isRemembered(root, path)
      ? readFileSync(join(root, builtFolder, path), "utf8")
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remember what was written to a path. A copy that cannot be written is none: no error.
 *
 * The copy takes its name only when it is whole, so that a run that is cut short leaves no half one.
 * Under the project's lock (`writing`), which removes what such a run has left.
 */
export async function rememberBuilt(root: string, path: string, text: string): Promise<void> {
  try {
    writeGenerated(await insideRoot(root, `${builtFolder}/${path}`), text);
  } catch {
    // A folder that cannot be written: the build is none the worse for it.
  }
}

/** Tell whether there is a memory of what was written to a path. */
export function isRemembered(root: string, path: string): boolean {
  return statSync(join(root, builtFolder, path), { throwIfNoEntry: false }) !== undefined;
}

/**
 * Forget what was written to paths where nothing is any more, except those that were `made` now. For
 * builds of the whole project. Nothing depends on it: no error.
 */
export async function forgetBuilt(root: string, made: readonly string[]): Promise<void> {
  const top = join(root, builtFolder);
  const now = new Set(made.map((path) => join(top, path)));
  const isLeft = (path: string): boolean => existsSync(join(root, path.slice(top.length)));
  await prune(top).catch(() => undefined);

  async function prune(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      // A temporary file may be another build's, which is about to give it its name.
      const stays = now.has(path) || entry.name.endsWith(".tmp");
      if (entry.isDirectory()) await prune(path);
      else if (!stays && !isLeft(path)) await unlink(path);
    }
    if (!isLeft(folder) && (await readdir(folder)).length === 0) await rmdir(folder);
  }
}
