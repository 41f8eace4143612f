import type { Parser } from "./engine/parser.ts";

/** What parsing needs to know beyond the text: the part of the configuration that decides slots. */
export interface ParseOptions {
  /** Front-matter fields that are translated: `title`, `tags[]`, `hero.actions[].text`, `*`. */
  readonly frontMatter: readonly string[];
  /** Attributes of raw HTML whose values are words. */
  readonly htmlAttributes: readonly string[];
  /** Languages of code blocks that are translated. */
  readonly codeLanguages: readonly string[];
  /** Whether `$$` fences are math. */
  readonly math: boolean;
  /** The most levels of quotes and lists inside one another. */
  readonly maxNesting: number;
  /** The most slots of one document. */
  readonly maxSlots: number;
  /** Which engine finds the blocks. What is found is the same. */
  readonly parser: Parser;
}

export const defaultParseOptions: ParseOptions = {
  frontMatter: ["title", "description"],
  htmlAttributes: ["alt", "title", "aria-label", "label", "placeholder", "caption", "description"],
  codeLanguages: [],
  math: true,
  maxNesting: 100,
  maxSlots: 50_000,
  parser: "auto",
};
