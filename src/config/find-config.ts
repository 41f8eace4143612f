import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../model/index.ts";
import { parseJson } from "./parse-json.ts";

/** The names of configuration files, besides the `calque` field in `package.json`. */
export const configNames = ["ts", "mts", "js", "mjs", "json"].map(
  (extension) => `calque.config.${extension}`,
);

/**
 * Find the configuration of the project that `cwd` lies in: in `cwd`, else in the nearest folder
 * above that has one. Two in one folder are an error.
 */
export function findConfig(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = configNames.filter((name) => existsSync(join(folder, name)));
    if (hasConfigField(join(folder, "package.json"))) found.push("package.json");
    if (found.length > 1) {
      throw new UserError(
        "config",
        `Expected one configuration in ${folder}, found ${found.length}: ${found.join(", ")}.`,
        "Keep one of them, or choose one with --config.",
      );
    }
    if (found[0] !== undefined) return join(folder, found[0]);
    if (dirname(folder) === folder) break;
  }
  throw new UserError(
    "config",
    `No configuration found in ${cwd} or a folder above it.`,
    'Run "calque init", or write a calque.config.json.',
  );
}

function hasConfigField(file: string): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  // Most packages on the way up have no such field, and their mistakes are not ours to report.
  if (!text.includes('"calque"')) return false;
  const manifest = parseJson(text, file);
  return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, "calque");
}
