import { glob } from "tinyglobby";
import { outputPath } from "../../config/index.ts";
import type { BuiltDocument } from "../../model/index.ts";
import { isLocale } from "../../text/locale.ts";
import type { Project } from "../project.ts";

/**
 * List the localized documents in the output folder that a whole build did not make: of a document
 * or a locale that is gone, or that was skipped. Nothing is deleted.
 *
 * Paths are relative to the project.
 */
export async function leftOutputs(
  project: Project,
  outputs: readonly Pick<BuiltDocument, "path">[],
): Promise<string[]> {
  const { root, config } = project;
  const plain = outputPath(config.out, "{locale}", "{path}").replace(/^\.\//, "");
  const pattern = plain.replace("{locale}", "*").replace("{path}", "**/*.{md,mdx,txt}");
  if (pattern.includes("{locale}") || pattern.startsWith("../")) return [];
  const made = new Set(outputs.map(({ path }) => path.replace(/^\.\//, "")));
  const before = plain.slice(0, plain.indexOf("{locale}"));
  const files = await glob([pattern], {
    cwd: root,
    ignore: ["**/node_modules/**", `${config.source}/**`],
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !made.has(file) && isLocale(/^[^/.]*/.exec(file.slice(before.length))![0]))
    .sort();
}
