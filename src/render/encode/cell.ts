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
  if (!opensLine(document.text, slot.span.start)) return text;
  return escapeBlockStart(text, {
    first: true,
    item: true,
    quote: true,
    top: slot.span.start === 0,
    mdx: document.syntax === "mdx",
  });
}

/** Tell whether no pipe stands before a cell on its line. */
function opensLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    if (text[at] === "|") return false;
    if (text[at] === "\n" || text[at] === "\r") return true;
  }
  return true;
}
