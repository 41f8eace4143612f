import type { Config } from "./schema.ts";

/**
 * Name the file that a localized document goes to, relative to the root, with forward slashes.
 *
 * `path` is the document's path within the source folder.
 */
export function outputPath(out: Config["out"], locale: string, path: string): string {
  const pattern = isOutputPattern(out) ? out : `${out.replace(/\/+$/, "")}/{locale}/{path}`;
  // Replacer functions: a `$&` in a path is a path, not a reference.
  return pattern.replace(/\{(locale|path)\}/g, (_, name) => (name === "locale" ? locale : path));
}

/** Tell a pattern with placeholders from the name of a folder. */
export function isOutputPattern(out: string): boolean {
  return /\{[^}]*\}/.test(out);
}
