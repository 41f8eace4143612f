import type { Node, Parent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Role } from "../../src/model/index.ts";

/** A paragraph, heading or table cell of a document. */
export interface Block {
  readonly text: string;
  readonly role: Role;
  readonly node: Node;
  /** Its kind and where it stands: equal in documents of equal structure. */
  readonly shape: string;
}

/** Read the blocks of a Markdown document, a list for each heading and what stands under it. */
export function readBlocks(text: string): {
  sections: Block[][];
  definitions: string[];
  footnotes: string[];
} {
  const tree: Root = fromMarkdown(text, {
    extensions: [frontmatter(), gfmFootnote(), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  });
  const sections: Block[][] = [[]];
  const definitions: string[] = [];
  const footnotes: string[] = [];
  visit(tree, "");
  return { sections, definitions, footnotes };

  function visit(node: Node, path: string): void {
    const { type } = node;
    if ("identifier" in node && type === "definition") definitions.push(String(node.identifier));
    if ("identifier" in node && type === "footnoteDefinition") footnotes.push(String(node.identifier));
    const shape = `${path}/${type}${"depth" in node ? String(node.depth) : ""}`;
    if (type === "heading") sections.push([]);
    if (type === "heading" || type === "paragraph" || type === "tableCell") {
      sections.at(-1)!.push({ text: words(node as Parent), role: roleOf(type, path), node, shape });
    } else if ("children" in node) {
      for (const child of (node as Parent).children) visit(child, shape);
    } else {
      sections.at(-1)!.push({ text: "", role: "code", node, shape });
    }
  }

  /** The inline content as a locale file shows it: soft breaks as blanks, prefixes gone. */
  function words({ children }: Parent): string {
    const start = children[0]?.position?.start.offset ?? 0;
    const end = children.at(-1)?.position?.end.offset ?? 0;
    const [first = "", ...lines] = text.slice(start, end).split(/\r?\n/);
    return lines.reduce((joined, line) => {
      const escaped = /(?<!\\)(?:\\\\)*\\$/.test(joined);
      const breaks = escaped || / {2,}$/.test(joined);
      const before = escaped ? joined.slice(0, -1) : joined.replace(/[ \t]+$/, "");
      return before + (breaks ? "\n" : " ") + line.replace(/^[ \t]*(?:>[ \t]*)*/, "");
    }, first);
  }
}

function roleOf(type: string, path: string): Role {
  if (type === "heading") return "heading";
  if (type === "tableCell") return "cell";
  if (path.endsWith("listItem")) return "item";
  return path.endsWith("blockquote") ? "quote" : "paragraph";
}
