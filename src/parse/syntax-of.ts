import type { Syntax } from "../model/index.ts";

/** Tell the grammar of a file from the ending of its name. */
export function syntaxOf(path: string): Syntax {
  if (/\.mdx$/i.test(path)) return "mdx";
  return /\.txt$/i.test(path) ? "txt" : "md";
}
