import { relative, resolve, dirname, isAbsolute } from "node:path";
import { findConfig } from "./find-config.ts";
import { parseConfig } from "./parse-config.ts";
import { readConfig } from "./read-config.ts";
import type { Config } from "./schema.ts";

/** A configuration and where it is from. Its paths are relative to `root`. */
export interface LoadedConfig {
  readonly config: Config;
  /** The file it was read from, absolute. */
  readonly file: string;
  /** The folder of that file, absolute. */
  readonly root: string;
}

/**
 * Read the configuration: `file` where it is given (relative to `cwd`), else the one that
 * `findConfig` finds. Whatever is wrong with it is a `UserError` that names file and option.
 */
export async function loadConfig(from: { cwd: string; file?: string }): Promise<LoadedConfig> {
  const cwd = resolve(from.cwd);
  const file = from.file === undefined ? findConfig(cwd) : resolve(cwd, from.file);
  const name = shortName(cwd, file);
  const input = await readConfig(file, name);
  return { config: parseConfig(input, name), file, root: dirname(file) };
}

/** What messages call the file: relative where it is near, absolute where it is not. */
function shortName(cwd: string, file: string): string {
  const path = relative(cwd, file);
  return isAbsolute(path) || path.startsWith("..") ? file : path.replaceAll("\\", "/");
}
