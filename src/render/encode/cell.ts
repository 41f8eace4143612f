import type { Document, Slot } from "../../model/index.ts";
import { escapeBlockStart } from "./block-start.ts";
import { closeBackslash, oneLine } from "./line.ts";

/**
 * Write a translation as the content of a table cell: every pipe that would end the cell is
 * escaped, in code spans too, as GFM 0.29 section 4.10 has it.
 */
export function encodeCell(document: Document, slot: Slot, target: string): string {
  const text = closeBackslash(
    oneLine(target).replace(/\\[\\|]|\|/g, (match) => (match === "|" ? "\\|" : match)),
  );
  const lineStart = Math.max(
    document.text.lastIndexOf("\n", slot.span.start - 1),
    document.text.lastIndexOf("\r", slot.span.start - 1),
  );
  const opensLine = !document.text.slice(lineStart + 1, slot.span.start).includes("|");
  if (!opensLine) return text;
  return escapeBlockStart(text, {
    first: true,
    item: true,
    quote: true,
    top: slot.span.start === 0,
    mdx: document.syntax === "mdx",
  });
}
