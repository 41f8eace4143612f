import type { Block, Document, Slot, Span } from "../../model/index.ts";

/** A localized document as it was read: its blocks without blocks in them, and its slots. */
export interface Page {
  readonly document: Document;
  /** Without its byte order mark. */
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** The slot that covers exactly a span, to know how its text reads. */
  slotAt(span: Span): Slot | undefined;
}

/** A block that holds no other. */
export interface Leaf {
  readonly block: Block;
  /** The types of the blocks it lies in and its own: `list/listItem/paragraph`. */
  readonly path: string;
  readonly raw: string;
}

/** Look at a parsed document leaf by leaf. */
export function pageOf(document: Document): Page {
  const { blocks, text } = document;
  const above: string[] = [];
  const leaves: Leaf[] = [];
  blocks.forEach((block, index) => {
    above.length = block.depth;
    above[block.depth] = block.type;
    if ((blocks[index + 1]?.depth ?? 0) > block.depth) return;
    leaves.push({ block, path: above.join("/"), raw: text.slice(block.start, block.end) });
  });
  const slots = new Map(
    document.slots.map((slot) => [`${slot.span.start} ${slot.span.end}`, slot]),
  );
  return {
    document,
    text,
    leaves,
    slotAt: ({ start, end }) => slots.get(`${start} ${end}`),
  };
}
