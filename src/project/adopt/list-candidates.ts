import { relative, resolve } from "node:path";
import { outputPath } from "../../config/index.ts";
import { listMarkdown } from "../files/list-markdown.ts";
import type { Project } from "../project.ts";

/**
 * List the files that may be translations, relative to the project: those that names stand for, or all
 * Markdown of the project. Where nothing is named, what lies in the output folder is left aside,
 * unless `built` asks for it.
 */
export async function listCandidates(
  { root, config }: Pick<Project, "root" | "config">,
  names: readonly string[],
  built: boolean,
): Promise<string[]> {
  const files = await listMarkdown(root, names.length > 0 ? names : ["."]);
  const paths = files
    .map(({ absolute }) => relative(root, resolve(absolute)).replaceAll("\\", "/"))
    .sort();
  if (names.length > 0) return paths;
  const [out = ""] = outputPath(config.out, "\0", "\0").split("\0");
  return paths.filter((path) => built || out === "" || !path.startsWith(out.replace(/^\.\//, "")));
}
