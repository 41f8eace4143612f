import type { Document } from "../../src/model/index.ts";

/** What a translator sees of a document, in reading order. */
export function slotTexts(document: Document): string[] {
  return document.slots.map((slot) => slot.text);
}

/** The same with what each is: `heading: Title`. */
export function slotRoles(document: Document): string[] {
  return document.slots.map((slot) => `${slot.role}: ${slot.text}`);
}

/** The words that no translator sees, with the reason: `code-block: let x`. */
export function leftOutTexts(document: Document): string[] {
  return document.leftOut.map(
    ({ span, reason }) => `${reason}: ${document.text.slice(span.start, span.end).trim()}`,
  );
}
