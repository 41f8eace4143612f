import type { BlockNode } from "./block-node.ts";

/** A block of a part of a text as one of the text: every offset in it is `by` greater. */
export function shiftBlock(block: BlockNode, by: number): BlockNode {
  if (by === 0) return block;
  const { position } = block;
  const children = block["children"] as readonly BlockNode[] | undefined;
  const data = block["data"] as { titleSpan?: { start: number; end: number } } | undefined;
  const span = data?.titleSpan;
  return {
    ...block,
    position: {
      start: { offset: position.start.offset + by },
      end: { offset: position.end.offset + by },
    },
    ...(children && { children: children.map((child) => shiftBlock(child, by)) }),
    ...(span && { data: { ...data, titleSpan: { start: span.start + by, end: span.end + by } } }),
  };
}
