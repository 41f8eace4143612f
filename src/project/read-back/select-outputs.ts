import { outputPath } from "../../config/index.ts";
import { UserError } from "../../model/index.ts";
import { closest } from "../../text/closest.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import { selectDocuments } from "../select/select-documents.ts";

/** A localized document: of which source, in which locale, and where. */
export interface Output {
  readonly file: SourceFile;
  readonly locale: string;
  /** Relative to the project. */
  readonly path: string;
  /** Whether it was named by its own path: then it has to be there. */
  readonly named: boolean;
}

/**
 * Pick the localized documents that names stand for: their own paths, folders of them, or source
 * documents, which stand for all their locales.
 *
 * Throws a `UserError` for a name that stands for nothing.
 */
export function selectOutputs(
  { config }: Pick<Project, "config">,
  all: readonly SourceFile[],
  names: readonly string[] | undefined,
  locales: readonly string[] | undefined,
): Output[] {
  const outputs = all.flatMap((file) =>
    config.targets
      .filter((locale) => locales?.includes(locale) ?? true)
      .map((locale) => ({ file, locale, path: outputPath(config.out, locale, file.path) })),
  );
  if (!names) return outputs.map((output) => ({ ...output, named: false }));
  const wanted = new Map<string, Output>();
  for (const name of names) {
    const plain = name.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const found = outputs.filter(({ path }) => {
      const own = path.replace(/^\.\//, "");
      return own === plain || own.startsWith(`${plain}/`);
    });
    if (found.length > 0) {
      for (const output of found) {
        const named = output.path.replace(/^\.\//, "") === plain;
        wanted.set(output.path, {
          ...output,
          named: named || wanted.get(output.path)?.named === true,
        });
      }
      continue;
    }
    const sources = sourcesNamed({ config }, all, name, plain, outputs);
    for (const output of outputs) {
      if (sources.includes(output.file) && !wanted.has(output.path))
        wanted.set(output.path, { ...output, named: false });
    }
  }
  return outputs.flatMap(({ path }) => wanted.get(path) ?? []);
}

function sourcesNamed(
  project: Pick<Project, "config">,
  all: readonly SourceFile[],
  name: string,
  plain: string,
  outputs: readonly { readonly path: string }[],
): SourceFile[] {
  try {
    return selectDocuments(project, all, [name]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const paths = outputs.map(({ path }) => path);
    const meant = closest(plain, paths) ?? paths.find((path) => path.endsWith(`/${plain}`));
    throw new UserError(
      "usage",
      `Expected a localized document, found "${name}".`,
      meant === undefined ? error.hint : `Did you mean ${meant}?`,
    );
  }
}
