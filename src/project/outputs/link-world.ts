import { statSync } from "node:fs";
import { join } from "node:path";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import type { LinkWorld } from "./relink.ts";

/**
 * Answer what links ask, for one run: which files there are, and which anchors headings have in a
 * locale. Each question is answered from the disk once.
 */
export function linkWorld(
  project: Project,
  files: readonly SourceFile[],
): (locale: string) => LinkWorld {
  const documents = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, Promise<boolean>>();
  const anchors = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const loaded = new Map<string, Promise<KeyedDocument>>();

  return (locale) => ({
    documents,
    exists: (path) => remember(found, path, () => isFile(join(project.root, path))),
    async anchor(path, fragment) {
      const file = documents.get(path);
      if (project.config.anchors === "keep" || !file) return undefined;
      const known = await remember(anchors, `${locale} ${path}`, () => anchorsOf(file, locale));
      return known.get(fragment);
    },
  });

  async function anchorsOf(file: SourceFile, locale: string): Promise<ReadonlyMap<string, string>> {
    const { anchorsIn, loadDocument } = await import("./anchors-in.ts");
    const document = await remember(loaded, file.path, () => loadDocument(project, file));
    return anchorsIn(project, document, locale);
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Asked synchronously: the answer is there before a thread would have been asked for it. */
async function isFile(path: string): Promise<boolean> {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
