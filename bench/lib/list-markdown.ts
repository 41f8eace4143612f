import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file to measure, as text. */
export interface MarkdownFile {
  readonly path: string;
  readonly text: string;
}

/** Read every Markdown, MDX and plain text file below the paths, in the order of their names. */
export function listMarkdown(paths: readonly string[]): MarkdownFile[] {
  return paths.flatMap((path) => {
    if (statSync(path).isFile()) return [{ path, text: readFileSync(path, "utf8") }];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:md|mdx|markdown|txt)$/i.test(name))
      .sort()
      .map((name) => join(path, name))
      .filter((file) => statSync(file).isFile())
      .map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
  });
}
