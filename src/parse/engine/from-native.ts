import type { Root } from "mdast";
import { lineStart } from "../../text/line-start.ts";
import type { Around, BlockNode } from "./block-node.ts";
import { addDefinition, addLabel } from "./add-definition.ts";
import { codeInfo, codeValue } from "./code-parts.ts";
import { Doubt } from "./doubt.ts";
import { checkDoubts } from "./doubts.ts";
import type { NativeNode } from "./native-node.ts";
import { phrasingNodes } from "./phrasing-nodes.ts";

/**
 * Turn the native parser's tree into the reference's, reading every text from the source.
 *
 * Throws a `Doubt` where the two are known to differ, or could.
 */
export function fromNative(root: NativeNode, text: string): Root {
  const children = root.children ?? [];
  const convert = blockConverter(text, children);
  return rootOf(
    root,
    children.map((_, index) => convert(index)),
  );
}

/** The reference's root, in the place of the native one, of blocks that are the reference's already. */
export function rootOf(root: NativeNode, children: readonly BlockNode[]): Root {
  const { start, end } = root.position;
  return {
    type: "root",
    position: { start: { offset: start.offset }, end: { offset: end.offset } },
    children,
  } as never;
}

/**
 * A function that turns one of the blocks that stand in no other into the reference's, given its
 * place among them. It throws a `Doubt` where the two are known to differ, or could.
 */
export function blockConverter(
  text: string,
  blocks: readonly NativeNode[],
): (index: number) => BlockNode {
  return (index) => {
    const block = blocks[index];
    if (!block) throw new Doubt("no block");
    return convert(block, { quotes: 0, column: 0, depth: 0 }, blocks[index - 1]);
  };

  function convert(node: NativeNode, around: Around, before?: NativeNode): BlockNode {
    const start = node.position.start.offset;
    const end = node.position.end.offset;
    const { type } = node;
    const out: BlockNode = { type, position: { start: { offset: start }, end: { offset: end } } };
    const raw = text.slice(start, end);
    checkDoubts({ node, text, raw, start, end, ...around, before });
    switch (type) {
      case "paragraph":
        out["children"] = phrasing(node, around);
        return out;
      case "heading":
        if (raw === "::") return { ...out, type: "fenceLine" };
        out["depth"] = node.depth;
        out["children"] = phrasing(node, around);
        return out;
      case "tableCell":
        out["children"] = phrasing(node, around);
        return out;
      case "list":
        out["ordered"] = node.ordered;
        out["start"] = node.start;
        out["spread"] = node.spread;
        break;
      case "listItem":
        out["checked"] = node.checked;
        break;
      case "blockquote":
        return nest(out, node, {
          quotes: around.quotes + 1,
          column: around.quotes > 0 ? around.column : start - lineStart(text, start),
          depth: around.depth + 1,
        });
      case "footnoteDefinition":
        addLabel(out, raw, 2, around);
        break;
      case "table":
        out["align"] = node.align;
        break;
      case "tableRow":
        return nest(out, node, around);
      case "definition":
        addDefinition(out, raw, around, typeof node.title === "string");
        return out;
      case "thematicBreak":
        if (text[start] === ":") return { ...out, type: "fenceLine" };
        return out;
      case "code":
        Object.assign(out, codeInfo(raw));
        out["value"] = codeValue(node.value ?? "", raw);
        return out;
      case "html":
      case "math":
      case "yaml":
      case "toml":
        return out;
      default:
        throw new Doubt(`unknown ${type}`);
    }
    return nest(out, node, { ...around, depth: around.depth + 1 });
  }

  function nest(out: BlockNode, node: NativeNode, around: Around): BlockNode {
    out["children"] = (node.children ?? []).map((child, index, all) =>
      convert(child, around, all[index - 1]),
    );
    return out;
  }

  function phrasing(node: NativeNode, around: Around): BlockNode[] {
    const first = node.children?.[0];
    const last = node.children?.at(-1);
    if (!first || !last) return [];
    return phrasingNodes(text, first.position.start.offset, last.position.end.offset, around);
  }
}
