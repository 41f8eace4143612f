import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { glob } from "tinyglobby";
import { UserError } from "../../model/index.ts";

/** A file to look at: as it is called, and where it is. */
export interface NamedFile {
  readonly path: string;
  readonly absolute: string;
}

/**
 * List the Markdown files that names stand for: files themselves, folders with all below but
 * `node_modules` and hidden ones.
 *
 * Throws a `UserError` for a name that is not there, is no Markdown, or holds none.
 */
export async function listMarkdown(cwd: string, names: readonly string[]): Promise<NamedFile[]> {
  const files = new Map<string, NamedFile>();
  for (const name of names) {
    const absolute = resolve(cwd, name);
    const entry = await stat(absolute).catch(() => undefined);
    if (!entry) throw new UserError("input", `Expected a file or folder, found no "${name}".`);
    if (!entry.isDirectory()) {
      if (!/\.(?:md|mdx|txt)$/i.test(name)) {
        throw new UserError("input", `Expected a .md, .mdx or .txt file, found "${name}".`);
      }
      files.set(absolute, { path: name.replaceAll("\\", "/"), absolute });
      continue;
    }
    const found = await glob(["**/*.{md,mdx,txt}"], {
      cwd: absolute,
      ignore: ["**/node_modules/**"],
      dot: false,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
      expandDirectories: false,
    });
    if (found.length === 0) {
      throw new UserError("input", `Expected Markdown files in ${name}, found none.`);
    }
    const prefix = name === "." ? "" : `${name.replaceAll("\\", "/").replace(/\/+$/, "")}/`;
    for (const path of found.sort()) {
      const inside = resolve(absolute, path);
      files.set(inside, { path: prefix + path.replaceAll("\\", "/"), absolute: inside });
    }
  }
  return [...files.values()];
}
