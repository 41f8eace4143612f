import type { Document, Slot } from "../../model/index.ts";
import { oneLine } from "./line.ts";

/**
 * Write plain words as the value of an attribute, between the quotes that the source uses; an
 * unquoted value gets quotes.
 */
export function encodeAttribute(document: Document, slot: Slot, target: string): string {
  const quote = document.text[slot.span.start - 1];
  const escaped = oneLine(target)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  const text = isInBraces(document, slot)
    ? escaped.replace(/\{/g, "&#123;").replace(/\}/g, "&#125;")
    : escaped;
  if (quote === "'") return text.replace(/'/g, "&#39;");
  const quoted = text.replace(/"/g, "&quot;");
  return quote === '"' ? quoted : `"${quoted}"`;
}

/** Whether it is an attribute of a directive or component, `::card{title="…"}`, whose list ends at a brace. */
function isInBraces({ text }: Document, { span }: Slot): boolean {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  return /^[ \t>*+.)\d-]*:+[a-z{][^\n]*\{[^{}\n]*$/i.test(text.slice(start, span.start));
}
