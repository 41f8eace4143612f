import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { insideRoot } from "../catalog/index.ts";

/** Where copies of what was built lie, relative to the project. Generated, never committed. */
const FOLDER = ".calque/built";

/**
 * Read what the last build wrote to a path, or `undefined` where nobody remembers.
 *
 * Nothing depends on it being there: without it, a build overwrites and `read-back` compares with what
 * is built now. `path` is relative to the project.
 */
export async function builtBefore(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, FOLDER, path), "utf8").catch(() => undefined);
}

/**
 * Remember what was written to a path. A copy that cannot be written is none: no error.
 *
 * The copy takes its name only when it is whole, so that a run that is cut short leaves no half one.
 */
export async function rememberBuilt(root: string, path: string, text: string): Promise<void> {
  try {
    const target = await insideRoot(root, `${FOLDER}/${path}`);
    await mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, target);
  } catch {
    // A folder that cannot be written: the build is none the worse for it.
  }
}

/** Tell whether there is a memory of what was written to a path. */
export function isRemembered(root: string, path: string): boolean {
  return statSync(join(root, FOLDER, path), { throwIfNoEntry: false }) !== undefined;
}
