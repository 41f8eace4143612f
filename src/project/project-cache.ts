import { createHash } from "node:crypto";
import { insideRoot } from "../catalog/index.ts";
import type { Config } from "../config/index.ts";
import { UserError } from "../model/index.ts";
import { type Cache, openCache } from "./cache/cache.ts";
import { versionStamp } from "./cache/stamp.ts";

/** How results of former runs are kept. */
export interface CacheOptions {
  /** False to neither take nor keep any, whatever the configuration says. */
  readonly cache?: boolean;
  /** Signs them: without it, whoever can write the cache folder is believed. */
  readonly cacheSecret?: string;
}

/**
 * Open the cache of a project where the configuration says, inside the project and nowhere else: it is
 * pruned, and a link that leads out of the project must not decide where.
 */
export async function projectCache(
  config: Config,
  root: string,
  { cache = true, cacheSecret }: CacheOptions,
): Promise<Cache> {
  if (!cache || config.cache === false)
    return openCache({ folder: undefined, versions: "", config: "" });
  const folder = await insideRoot(root, config.cache).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
  // Where results go, what fails a command and how many threads work changes no result.
  const { cache: _, failOn: __, jobs: ___, ...deciding } = config;
  const decides = createHash("sha256").update(JSON.stringify(deciding)).digest("base64url");
  return openCache({ folder, secret: cacheSecret, versions: versionStamp(), config: decides });
}
