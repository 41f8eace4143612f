import { compareTexts } from "../../text/compare-texts.ts";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Config } from "../../config/index.ts";
import { UserError } from "../../model/index.ts";

/** A source file and the i18next namespace of its units. */
export interface SourceFile {
  /** Relative to the source folder, with forward slashes. */
  readonly path: string;
  readonly namespace: string;
}

/**
 * List the documents of a project in code-unit order of their paths.
 *
 * Throws a `UserError` where there are none, and where two would share a namespace.
 */
export async function listDocuments(root: string, config: Config): Promise<SourceFile[]> {
  const folder = join(root, config.source);
  const paths = await glob(config.include, {
    cwd: folder,
    ignore: ["**/node_modules/**", ...config.exclude],
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const files = paths
    .map((path) => path.replaceAll("\\", "/"))
    .sort(compareTexts)
    .map((path) => ({ path, namespace: path.replace(/\.[^./]+$/, "") }));
  if (files.length === 0) {
    throw new UserError(
      "input",
      `Expected documents in ${config.source}/, found none.`,
      `Look at "source", "include" (${config.include.join(", ")}) and "exclude" of the configuration.`,
    );
  }
  const byNamespace = new Map<string, string>();
  for (const { path, namespace } of files) {
    // Two names that differ in case alone are one file on many disks.
    const id = namespace.toLowerCase();
    const other = byNamespace.get(id);
    if (other !== undefined) {
      throw new UserError(
        "namespace",
        `Expected one document per locale file, found ${config.source}/${other} and ${config.source}/${path}: both would be locales/…/${namespace}.json.`,
        "Rename one of them, or exclude it.",
      );
    }
    byNamespace.set(id, path);
  }
  return files;
}
