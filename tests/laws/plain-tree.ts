import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { mathFromMarkdown } from "mdast-util-math";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { math } from "micromark-extension-math";
import type { Syntax } from "../../src/model/index.ts";
import { admonition, admonitionFromMarkdown } from "../../src/parse/engine/admonition.ts";
import { fenceLine, fenceLineFromMarkdown } from "../../src/parse/engine/fence-line.ts";
import { maskDialects } from "../../src/parse/engine/mask-dialects.ts";
import { mdxFlow, mdxFlowFromMarkdown } from "../../src/parse/engine/mdx-flow.ts";

/**
 * Parse Markdown, inline content included, as remark and its GFM, math and front matter extensions
 * do: the judge that the laws are held against, with none of the shortcuts of `src/parse`. The lines
 * of directives, shortcodes and admonitions, which remark has no construct for, are read as `src/parse` reads them.
 *
 * `text` has no byte order mark. Math in text is not read, since it is a matter of configuration.
 */
export function plainTree(text: string, syntax: Exclude<Syntax, "txt">, readsMath = true): Root {
  const mdx = syntax === "mdx";
  const masked = mdx ? text : maskDialects(text, readsMath);
  return fromMarkdown(masked.startsWith("\uFEFF") ? `\uFEFF${masked}` : masked, {
    extensions: [
      frontmatter(["yaml", "toml"]),
      gfmTable(),
      gfmTaskListItem(),
      gfmFootnote(),
      fenceLine,
      ...(readsMath ? [{ flow: math().flow ?? {} }] : []),
      ...(mdx ? mdxFlow : [admonition]),
    ],
    mdastExtensions: [
      frontmatterFromMarkdown(["yaml", "toml"]),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      mathFromMarkdown(),
      fenceLineFromMarkdown,
      ...(mdx ? [mdxFlowFromMarkdown] : [admonitionFromMarkdown]),
    ],
  });
}
