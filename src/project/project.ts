import { type Config, loadConfig } from "../config/index.ts";
import { compilePlaceholders } from "./placeholders.ts";
import { checkRuleNames } from "./check-rule-names.ts";
import type { Cache } from "./cache/cache.ts";
import { openReader } from "./reader/open-reader.ts";
import { parseOptions } from "./reader/parse-options.ts";
import { type CacheOptions, projectCache } from "./project-cache.ts";
import type { Reader } from "./reader/reader.ts";

/** An open project: its configuration, and the reader of its documents. */
export interface Project {
  readonly config: Config;
  /** The folder of the configuration, absolute: every path of it is relative to this. */
  readonly root: string;
  readonly reader: Reader;
  readonly placeholders: readonly RegExp[];
  /** Results of former runs. */
  readonly cache: Cache;
  /** How that was opened, for a thread that opens it, too. */
  readonly opening: CacheOptions;
  close(): Promise<void>;
}

/** Open the project of a folder. Throws a `UserError` for a configuration that cannot be used. */
export async function openProject(
  from: {
    cwd: string;
    config?: string;
    /** Goes before the configuration. */
    parser?: Config["parser"];
    jobs?: Config["jobs"];
  } & CacheOptions,
): Promise<Project> {
  const { config, root } = await loadConfig({
    cwd: from.cwd,
    ...(from.config === undefined ? {} : { file: from.config }),
  });
  const { parser = config.parser, jobs = config.jobs, cache, cacheSecret } = from;
  return projectOf({ ...config, parser, jobs }, root, {
    ...(cache === undefined ? {} : { cache }),
    ...(cacheSecret === undefined ? {} : { cacheSecret }),
  });
}

/** Make a project of a configuration that is there already. */
export async function projectOf(
  config: Config,
  root: string,
  options: CacheOptions = {},
): Promise<Project> {
  await checkRuleNames(config);
  if (config.parser === "fast") {
    const { requireFastParser } = await import("./reader/require-fast-parser.ts");
    requireFastParser();
  }
  const reader = await openReader({
    parse: parseOptions(config),
    wrap: config.wrap,
    timeLimit: config.limits.seconds * 1000,
  });
  return {
    config,
    root,
    reader,
    placeholders: compilePlaceholders(config),
    cache: await projectCache(config, root, options),
    opening: options,
    close: () => reader.close(),
  };
}
