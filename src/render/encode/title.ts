import type { Document, Slot } from "../../model/index.ts";
import { oneLine } from "./line.ts";

/**
 * Write plain words as a link title between the quotes that the source uses.
 *
 * Backslashes that would escape, character references and the closing quote are escaped
 * (CommonMark 0.31.2, sections 2.4, 2.5 and 6.3).
 */
export function encodeTitle(document: Document, slot: Slot, target: string): string {
  const quote = document.text[slot.span.start - 1] ?? '"';
  const closing = quote === "(" ? /[()]/g : quote === "'" ? /'/g : /"/g;
  return oneLine(target)
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    .replace(/&(?=#?[a-z0-9]{1,31};)/gi, "&amp;")
    .replace(closing, "\\$&");
}
