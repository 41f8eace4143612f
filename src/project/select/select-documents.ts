import { UserError } from "../../model/index.ts";
import { closest } from "../../text/closest.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/**
 * Pick the documents that names stand for: their paths within the source folder or the project,
 * their namespaces, or folders that hold them.
 *
 * Throws a `UserError` for a name that stands for nothing, with the likely one.
 */
export function selectDocuments(
  project: Pick<Project, "config">,
  all: readonly SourceFile[],
  names: readonly string[],
): SourceFile[] {
  const source = `${project.config.source.replace(/^\.\/|\/+$/g, "")}/`;
  const wanted = new Set<SourceFile>();
  for (const name of names) {
    const plain = name.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const inner = plain.startsWith(source) ? plain.slice(source.length) : plain;
    const found =
      `${plain}/` === source
        ? all
        : all.filter(
            ({ path, namespace }) =>
              path === inner || namespace === inner || path.startsWith(`${inner}/`),
          );
    if (found.length === 0) throw unknown(name, inner, source, all);
    for (const file of found) wanted.add(file);
  }
  return all.filter((file) => wanted.has(file));
}

function unknown(
  name: string,
  inner: string,
  source: string,
  all: readonly SourceFile[],
): UserError {
  const paths = all.map(({ path }) => path);
  const meant = closest(inner, paths) ?? paths.find((path) => path.endsWith(`/${inner}`));
  return new UserError(
    "usage",
    `Expected a document in ${source}, found "${name}".`,
    meant === undefined
      ? 'Look at "include" and "exclude" of the configuration.'
      : `Did you mean ${source}${meant}?`,
  );
}
