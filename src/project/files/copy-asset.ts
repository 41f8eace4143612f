import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { insideRoot, writeGenerated } from "../../catalog/index.ts";
import { outputPath } from "../../config/index.ts";
import { UserError } from "../../model/index.ts";
import { sourceFolder } from "./locale-file.ts";
import type { Project } from "../project.ts";

/**
 * Copy a file that a document shows or links to beside its localized form; only where the bytes
 * differ. `path` is relative to the source folder, and so is the link to it.
 */
export async function copyAsset(
  project: Project,
  locale: string,
  path: string,
  plan: boolean,
): Promise<{ path: string; written: boolean; exists?: boolean }> {
  const { root, config } = project;
  const output = outputPath(config.out, locale, path);
  await insideRoot(sourceFolder(project), path);
  const bytes = await readFile(join(sourceFolder(project), path)).catch((error: unknown) => {
    throw new UserError(
      "io",
      `Cannot read ${config.source}/${path}.`,
      'Set "assets" to "none" to copy no files.',
      error,
    );
  });
  const absolute = await insideRoot(root, output);
  const former = await readFile(absolute).catch(() => undefined);
  const written = former?.equals(bytes) !== true;
  if (written && !plan) writeGenerated(absolute, bytes);
  return { path: output, written, exists: former !== undefined };
}
