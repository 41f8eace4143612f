import type { Document, Slot } from "../../model/index.ts";
import { eolOf } from "../../text/eol.ts";
import { escapeBlockStart, type LinePlace, mayStartBlock } from "./block-start.ts";
import { wrapLine } from "./wrap.ts";

/**
 * Write a translation as the lines of a paragraph: hard breaks in the source's style, the
 * containers' prefix before each further line, block starters escaped.
 */
export function encodePhrasing(
  document: Document,
  slot: Slot,
  target: string,
  wrap: number | false,
): string {
  const raw = document.text.slice(slot.span.start, slot.span.end);
  const eol = eolOf(document.text);
  const lines = target
    .split("\n")
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ""))
    .filter((line) => line !== "");
  const out: string[] = [];
  lines.forEach((line, index) => {
    const place: LinePlace = {
      first: index === 0,
      item: slot.role === "item",
      quote: slot.role === "quote",
      top: slot.span.start === 0 && index === 0,
      mdx: document.syntax === "mdx",
    };
    const escaped = escapeBlockStart(line, place);
    const wrapped = wrap === false ? [escaped] : wrapLine(escaped, wrap - slot.prefix.length);
    if (wrapped.slice(1).some(mayStartBlock)) wrapped.splice(0, wrapped.length, escaped);
    const end = index === lines.length - 1 ? "" : hardBreak(raw, line);
    out.push(wrapped.join(eol + slot.prefix) + end);
  });
  return out.join(eol + slot.prefix);
}

/** How the source breaks lines hard, or a backslash where it never does. */
function hardBreak(raw: string, line: string): string {
  // After a backslash another would be its escape.
  if (line.endsWith("\\")) return "  ";
  return / {2,}(?:\r\n|\n|\r)/.test(raw) ? "  " : "\\";
}
