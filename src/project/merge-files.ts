import { mergeLocaleFiles, readText, removeMergeLeftovers, writeAtomic } from "../catalog/index.ts";
import { UserError } from "../model/index.ts";

/** What a merge of locale files left for a person. */
export interface MergedLocaleFile {
  /** Keys whose translation both sides changed, each with its line in the merged file. */
  readonly conflicts: readonly { readonly key: string; readonly line: number }[];
  /** Keys that one side deleted and the other changed: they stay. */
  readonly kept: readonly string[];
}

/**
 * Merge three versions of a locale file by key and write the result over `ours`, as git asks a merge
 * driver to: `%O %A %B`.
 *
 * A true clash is written with conflict markers around that unit alone. Throws a `UserError` where
 * one of the three cannot be read; then `ours` stays as it is.
 */
export async function mergeFiles(paths: {
  base: string;
  ours: string;
  theirs: string;
}): Promise<MergedLocaleFile> {
  await removeMergeLeftovers(paths.ours);
  const texts = {
    base: await read(paths.base),
    ours: await read(paths.ours),
    theirs: await read(paths.theirs),
  };
  const merged = mergeLocaleFiles(texts, paths);
  if ("problems" in merged) {
    const [{ file, line, message } = { file: paths.ours, line: 1, message: "" }] = merged.problems;
    throw new UserError(
      "input",
      `Cannot merge: ${file}:${line}: ${message}`,
      "Your version is untouched.",
    );
  }
  await writeAtomic(paths.ours, merged.text);
  return { conflicts: merged.conflicts.map(({ key, line }) => ({ key, line })), kept: merged.kept };
}

async function read(path: string): Promise<string> {
  const found = await readText(path);
  if (found === undefined)
    throw new UserError("input", `Expected a locale file, found no ${path}.`);
  if ("text" in found) return found.text;
  throw new UserError("input", `Cannot merge: ${path}: ${found.problems[0].message}`);
}
