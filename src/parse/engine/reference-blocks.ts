import type { Root } from "mdast";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { mathFromMarkdown } from "mdast-util-math";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { math } from "micromark-extension-math";
import type { Extension } from "micromark-util-types";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { BlockGrammar } from "./block-grammar.ts";
import { admonition, admonitionFromMarkdown } from "./admonition.ts";
import { fenceLine, fenceLineFromMarkdown } from "./fence-line.ts";
import { jsxAttributes } from "./jsx-attributes.ts";
import { mdxFlow, mdxFlowFromMarkdown } from "./mdx-flow.ts";
import { mayNestDeeply, nestingLimit } from "./nesting.ts";
import { noInline } from "./no-inline.ts";
import { titleSpan } from "./title-span.ts";

/**
 * Parse Markdown into its blocks with remark-parse: what it finds is right by definition.
 *
 * Throws `NestingError` beyond `maxNesting`, and a `VFileMessage` where MDX is malformed.
 */
export function referenceBlocks(text: string, grammar: BlockGrammar): Root {
  const deep = mayNestDeeply(text, grammar.maxNesting);
  // The parser passes over one byte order mark without counting it: a second one is text.
  return processor(grammar, deep).parse(text.startsWith("\uFEFF") ? `\uFEFF${text}` : text);
}

const processors = new Map<string, Processor<Root>>();

/** One frozen processor for each grammar: setting one up costs as much as parsing a page. */
function processor(grammar: BlockGrammar, deep: boolean): Processor<Root> {
  const id = `${grammar.syntax} ${grammar.math} ${deep ? grammar.maxNesting : ""}`;
  const known = processors.get(id);
  if (known) return known;
  const micromark: Extension[] = [
    frontmatter(["yaml", "toml"]),
    gfmTable(),
    gfmTaskListItem(),
    { document: gfmFootnote().document ?? {} },
    fenceLine,
    noInline,
  ];
  if (grammar.syntax === "md") micromark.push(admonition);
  const mdast: MdastExtension[] = [
    frontmatterFromMarkdown(["yaml", "toml"]),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    fenceLineFromMarkdown,
    admonitionFromMarkdown,
    titleSpan,
  ];
  if (grammar.math) {
    micromark.push({ flow: math().flow ?? {} });
    mdast.push(mathFromMarkdown());
  }
  if (grammar.syntax === "mdx") {
    micromark.push(...mdxFlow);
    mdast.push(mdxFlowFromMarkdown, jsxAttributes);
  }
  if (deep) micromark.push(nestingLimit(grammar.maxNesting));
  const made: Processor<Root> = unified()
    .use(remarkParse)
    .data("micromarkExtensions" as never, micromark as never)
    .data("fromMarkdownExtensions" as never, mdast as never)
    .freeze();
  processors.set(id, made);
  return made;
}
