import { localePath } from "../../catalog/index.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { Project } from "../project.ts";
import { isTrivialByCommits } from "./trivial-commits.ts";

/**
 * Make what tells the units of a document whose edit the author called trivial: by a comment, in the commits, or for
 * this run, with `whole`. It may take git to know, so each document is asked about once.
 */
export function trivialKeys(
  project: Project,
  whole: boolean,
): (document: KeyedDocument) => Promise<ReadonlySet<string>> {
  const known = new WeakMap<KeyedDocument, Promise<ReadonlySet<string>>>();
  return (document) => {
    const keys = known.get(document) ?? keysOf(project, document, whole);
    known.set(document, keys);
    return keys;
  };
}

async function keysOf(
  project: Project,
  document: KeyedDocument,
  whole: boolean,
): Promise<ReadonlySet<string>> {
  const edited = document.changes.flatMap(({ type, key }) => (type === "edited" ? [key] : []));
  if (!edited.some((key) => !document.trivial.has(key))) return document.trivial;
  const { source, locales, sourceLocale } = project.config;
  const register = `${locales}/${localePath(sourceLocale, document.namespace)}`;
  const said =
    whole || (await isTrivialByCommits(project.root, `${source}/${document.path}`, register));
  return said ? new Set(edited) : document.trivial;
}
