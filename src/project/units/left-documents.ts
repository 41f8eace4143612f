import { join } from "node:path";
import { glob } from "tinyglobby";
import type { KeyedDocument } from "./keyed-document.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/**
 * The documents that the register still has and the source has not: all their units are gone, and
 * their translations go into memory.
 */
export async function leftDocuments(
  project: Project,
  files: readonly SourceFile[],
): Promise<KeyedDocument[]> {
  const left = await leftNamespaces(project, files);
  if (left.length === 0) return [];
  const { leftDocument } = await import("./left-document.ts");
  return Promise.all(left.map((namespace) => leftDocument(project, namespace)));
}

/** The namespaces that the register has and the source has not, in code-unit order. */
export async function leftNamespaces(
  project: Project,
  files: readonly SourceFile[],
): Promise<string[]> {
  const { config, root } = project;
  const present = new Set(files.map(({ namespace }) => namespace));
  const folder = join(root, config.locales, config.sourceLocale);
  const registers = await glob(["**/*.json"], { cwd: folder, followSymbolicLinks: false });
  return registers
    .map((path) => path.replaceAll("\\", "/").replace(/\.json$/, ""))
    .filter((namespace) => !present.has(namespace))
    .sort();
}
