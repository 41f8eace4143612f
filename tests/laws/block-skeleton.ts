import type { Nodes } from "mdast";
import type { Document, Syntax } from "../../src/model/index.ts";
import { plainTree } from "./plain-tree.ts";

const inline = new Set(
  "text emphasis strong delete inlineCode break link image linkReference imageReference footnoteReference html inlineMath".split(
    " ",
  ),
);

/**
 * Write the block structure of a text as a list of lines, judged by remark alone: two texts with
 * the same lines have the same blocks. What a slot may change (words, titles) is not in it; what no
 * slot can change (destinations of definitions, code) is.
 */
export function blockSkeleton(
  text: string,
  syntax: Syntax,
  document?: Document,
  readsMath = true,
): string[] {
  if (syntax === "txt") return text.split(/\r\n|\n|\r/).map((line) => `${line.trim() === ""}`);
  const lines: string[] = [];
  const codes = document?.slots.some((slot) => slot.syntax === "code") ?? false;
  visit(plainTree(text, syntax, readsMath), 0);
  return lines;

  function visit(node: Nodes, depth: number): void {
    lines.push(`${"  ".repeat(depth)}${node.type} ${detail(node)}`.trimEnd());
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") return;
    if (!("children" in node)) return;
    for (const child of node.children) {
      if (child.type === "html" || !inline.has(child.type)) visit(child, depth + 1);
    }
  }

  function detail(node: Nodes): string {
    switch (node.type) {
      case "heading":
        return `${node.depth}`;
      case "list":
        return `${node.ordered} ${node.start} ${node.spread}`;
      case "listItem":
        return `${node.checked}`;
      case "code":
        return JSON.stringify([node.lang, node.meta, codes ? "" : node.value]);
      case "definition":
        return JSON.stringify([node.identifier, node.url, typeof node.title]);
      case "footnoteDefinition":
        return node.identifier;
      case "table":
        return JSON.stringify(node.align);
      case "math" as never:
        return (node as unknown as { value: string }).value;
      default:
        return "";
    }
  }
}
