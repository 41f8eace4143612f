import { hash } from "node:crypto";
import { type Entry, openEntry } from "./entry.ts";
import { pruneFolder } from "./prune-folder.ts";

/** Where results of former runs are kept. */
export interface CacheOptions {
  /** Absolute; `undefined` where nothing is kept. */
  readonly folder: string | undefined;
  /** Signs what is kept, so that only runs with the same secret believe it. */
  readonly secret?: string | undefined;
  /** Names the versions that every result depends on. */
  readonly versions: string;
  /** Hash of the configuration. */
  readonly config: string;
}

/** Results of former runs, by document. */
export interface Cache {
  /** Whether anything is kept. */
  readonly enabled: boolean;
  entry(namespace: string): Entry;
  /** Hash of the configuration, for results that depend on more than an option or two. */
  readonly config: string;
  /** Hash what a result depends on; the versions are part of it. */
  key(...parts: readonly string[]): string;
  /** Remove what is kept of documents that are not among these. */
  prune(namespaces: readonly string[]): void;
}

/**
 * Open a cache.
 *
 * Law: a cache changes how long a run takes and nothing else. Whatever is in the folder, a result is
 * taken from it only where the whole of what it was made from is the same; anything odd is a miss, and
 * a folder that cannot be written is no error.
 */
export function openCache({ folder, secret, versions, config }: CacheOptions): Cache {
  const idOf = (namespace: string): string => hash("sha256", namespace, "hex").slice(0, 40);
  return {
    enabled: folder !== undefined,
    config,
    entry: (namespace) => openEntry(folder, idOf(namespace), secret),
    key: (...parts) => hash("sha256", JSON.stringify([versions, ...parts]), "base64url"),
    prune(namespaces) {
      if (folder !== undefined) pruneFolder(folder, new Set(namespaces.map(idOf)));
    },
  };
}
