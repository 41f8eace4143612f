import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { localePath } from "../../catalog/index.ts";
import { UserError } from "../../model/index.ts";
import type { Entry } from "../cache/entry.ts";
import type { SourceFile } from "./list-documents.ts";
import { localesOf } from "./locales-of.ts";
import type { Project } from "../project.ts";
import { readBriefly } from "./read-briefly.ts";

/**
 * The files that the results of one document depend on, each read once: what is worked out belongs
 * to just these bytes, even where somebody saves a file meanwhile.
 */
export interface DocumentFiles {
  /** The bytes of a file, relative to the project; `undefined` where there is none. */
  read(path: string): Buffer | undefined;
  /**
   * Hash of the document, its register, its locale files and their memories: all that is read where
   * a document is extracted, checked or localized.
   */
  readonly state: () => string;
  /** The same hash, as it will be once files have these texts (`null`: no file), by path. */
  readonly stateWith: (texts: ReadonlyMap<string, string | null>) => string;
  /** What former runs found out about the document. */
  readonly entry: Entry;
}

/** Open the files of a document. `state` is given where it was found out already. */
export function documentFiles(project: Project, file: SourceFile, state?: string): DocumentFiles {
  const { config, root } = project;
  const known = new Map<string, Buffer | undefined>();
  let entry: Entry | undefined;
  let found = state;
  let hashed: string | undefined;
  const read = (path: string): Buffer | undefined => {
    if (known.has(path)) return known.get(path);
    const bytes = readBytes(path, () => {
      const absolute = join(root, path);
      return statSync(absolute, { throwIfNoEntry: false }) && readFileSync(absolute);
    });
    known.set(path, bytes);
    return bytes;
  };
  const readOnce = (path: string): Buffer | undefined =>
    readBytes(path, () => readBriefly(join(root, path)));
  return {
    read,
    state() {
      // In most runs nothing changed in most documents, and nothing of their files is needed but this. Once one was
      // read, the state is that of what was read.
      if (known.size === 0) return (found ??= hashFiles(readOnce, namesOf(config, file)));
      return (hashed ??= hashFiles(read, namesOf(config, file)));
    },
    stateWith(texts) {
      const next = (path: string): Buffer | undefined => {
        const text = texts.get(path);
        if (text === undefined) return read(path);
        return text === null ? undefined : Buffer.from(text);
      };
      return hashFiles(next, namesOf(config, file));
    },
    get entry() {
      return (entry ??= project.cache.entry(file.namespace));
    },
  };
}

function namesOf(config: Project["config"], { path, namespace }: SourceFile): string[] {
  const locales = localesOf({ config });
  const localeFile = (locale: string, gone = false): string =>
    `${config.locales}/${localePath(locale, namespace, { gone })}`;
  return [
    `${config.source}/${path}`,
    localeFile(config.sourceLocale),
    ...locales.map((locale) => localeFile(locale)),
    ...[config.sourceLocale, ...locales].map((locale) => localeFile(locale, true)),
  ];
}

function hashFiles(read: (path: string) => Buffer | undefined, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names) {
    const bytes = read(name);
    hash.update(`${name}\n${bytes?.length ?? "none"}\n`);
    if (bytes) hash.update(bytes);
  }
  return hash.digest("base64url");
}

/**
 * Synchronously: a small file is there before a thread would have been asked for it. A file that is
 * there and cannot be read is never taken for a missing one: a `UserError`.
 */
function readBytes(name: string, bytesOf: () => Buffer | undefined): Buffer | undefined {
  try {
    return bytesOf();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === "ENOENT") return undefined;
    throw new UserError("io", `Cannot read ${name} (${code}).`, undefined, error);
  }
}
