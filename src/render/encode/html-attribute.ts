import type { Document, Slot } from "../../model/index.ts";
import { oneLine } from "./line.ts";

/**
 * Write plain words as the value of an attribute, between the quotes that the source uses; an
 * unquoted value gets quotes.
 */
export function encodeAttribute(document: Document, slot: Slot, target: string): string {
  const quote = document.text[slot.span.start - 1];
  const text = oneLine(target).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  if (quote === "'") return text.replace(/'/g, "&#39;");
  const quoted = text.replace(/"/g, "&quot;");
  return quote === '"' ? quoted : `"${quoted}"`;
}
