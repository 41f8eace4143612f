import { type Config, loadConfig } from "../config/index.ts";
import { compilePlaceholders } from "./placeholders.ts";
import { checkRuleNames } from "./check-rule-names.ts";
import { openReader } from "./open-reader.ts";
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
export async function openProject(from: { cwd: string; config?: string }): Promise<Project> {
  const { config, root } = await loadConfig({
    cwd: from.cwd,
    ...(from.config === undefined ? {} : { file: from.config }),
  });
  return projectOf(config, root);
}

/** Make a project of a configuration that is there already. */
export async function projectOf(config: Config, root: string): Promise<Project> {
  checkRuleNames(config);
  const reader = await openReader({
    parse: {
      frontMatter: config.frontMatter.translate,
      htmlAttributes: config.html.attributes,
      codeLanguages: config.code.translate,
      math: config.math,
      maxNesting: config.limits.nesting,
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
