import type { Config } from "../../config/index.ts";
import type { ParseOptions } from "../../parse/options.ts";

/** The part of the configuration that decides which slots a document has. */
export function parseOptions(config: Config): ParseOptions {
  return {
    frontMatter: config.frontMatter.translate,
    htmlAttributes: config.html.attributes,
    codeLanguages: config.code.translate,
    math: config.math,
    maxNesting: config.limits.nesting,
    maxSlots: config.limits.units,
    parser: config.parser,
  };
}
