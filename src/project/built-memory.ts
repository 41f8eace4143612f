import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { insideRoot, writeGenerated } from "../catalog/index.ts";

/** Where copies of what was built lie, relative to the project. Generated, never committed. */
const FOLDER = ".calque/built";

/**
 * Read what the last build wrote to a path, or `undefined` where nobody remembers.
 *
 * Nothing depends on it being there: without it, a build overwrites and `read-back` compares with what
 * is built now. `path` is relative to the project.
 */
export async function builtBefore(root: string, path: string): Promise<string | undefined> {
  try {
    return isRemembered(root, path) ? readFileSync(join(root, FOLDER, path), "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remember what was written to a path. A copy that cannot be written is none: no error.
 *
 * The copy takes its name only when it is whole, so that a run that is cut short leaves no half one.
 */
export async function rememberBuilt(root: string, path: string, text: string): Promise<void> {
  try {
    writeGenerated(await insideRoot(root, `${FOLDER}/${path}`), text);
  } catch {
    // A folder that cannot be written: the build is none the worse for it.
  }
}

/** Tell whether there is a memory of what was written to a path. */
export function isRemembered(root: string, path: string): boolean {
  return statSync(join(root, FOLDER, path), { throwIfNoEntry: false }) !== undefined;
}
