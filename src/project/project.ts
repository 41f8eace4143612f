import { type Config, loadConfig } from "../config/index.ts";
import { compilePlaceholders } from "./placeholders.ts";
import { checkRuleNames } from "./check-rule-names.ts";
import { openReader } from "./open-reader.ts";
import { requireFastParser } from "./require-fast-parser.ts";
import type { Reader } from "./reader.ts";

/** An open project: its configuration, and the reader of its documents. */
export interface Project {
  readonly config: Config;
  /** The folder of the configuration, absolute: every path of it is relative to this. */
  readonly root: string;
  readonly reader: Reader;
  readonly placeholders: readonly RegExp[];
  close(): Promise<void>;
}

/** Open the project of a folder. Throws a `UserError` for a configuration that cannot be used. */
export async function openProject(from: {
  cwd: string;
  config?: string;
  /** Goes before the configuration. */
  parser?: Config["parser"];
}): Promise<Project> {
  const { config, root } = await loadConfig({
    cwd: from.cwd,
    ...(from.config === undefined ? {} : { file: from.config }),
  });
  return projectOf(from.parser === undefined ? config : { ...config, parser: from.parser }, root);
}

/** Make a project of a configuration that is there already. */
export async function projectOf(config: Config, root: string): Promise<Project> {
  checkRuleNames(config);
  if (config.parser === "fast") requireFastParser();
  const reader = await openReader({
    parse: {
      frontMatter: config.frontMatter.translate,
      htmlAttributes: config.html.attributes,
      codeLanguages: config.code.translate,
      math: config.math,
      maxNesting: config.limits.nesting,
      parser: config.parser,
    },
    wrap: config.wrap,
    timeLimit: config.limits.seconds * 1000,
  });
  return {
    config,
    root,
    reader,
    placeholders: compilePlaceholders(config),
    close: () => reader.close(),
  };
}
