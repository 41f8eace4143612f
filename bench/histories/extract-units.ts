import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Nodes } from "mdast";

/** A unit as the histories benchmark needs it. */
export interface BenchUnit {
  readonly text: string;
  readonly canonical: string;
  /** The words a reader of the page sees, as the parser tells: no addresses, tags or markers. */
  readonly words: string;
  readonly kind: string;
}

/**
 * Cut a document into paragraphs, headings and table cells: a stand-in for the segmenter, and the one
 * place to exchange for it.
 */
export function extractUnits(source: string): BenchUnit[] {
  const text = source.replace(/^\uFEFF/u, "");
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), frontmatter(["yaml", "toml"])],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(["yaml", "toml"])],
  });
  const units: BenchUnit[] = [];
  visit(tree);
  return units;

  function visit(node: Nodes): void {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      const first = node.children[0]?.position?.start.offset;
      const last = node.children.at(-1)?.position?.end.offset;
      if (first === undefined || last === undefined) return;
      const words = text
        .slice(first, last)
        .replace(/[ \t]*\r?\n[ \t>]*/gu, " ")
        .trim();
      const seen = shown(node).replace(/\s+/gu, " ").trim();
      if (seen === "") return;
      units.push({ text: words, canonical: canonical(words), words: seen, kind: node.type });
    } else if ("children" in node) for (const child of node.children) visit(child);
  }
}

/** The text of a node without its markup; a tag has none. */
function shown(node: Nodes): string {
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if (node.type === "html" || node.type === "break") return " ";
  if ("children" in node) return node.children.map(shown).join("");
  return "value" in node ? node.value : "";
}

/** One way of writing emphasis, escapes and blanks. */
function canonical(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])__(?=\S)(.+?)(?<=\S)__(?![\p{L}\p{N}])/gu, "**$1**")
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, "*$1*")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/\s+/gu, " ");
}
