import type { Document } from "../../src/model/index.ts";
import { draftUnits, grammarsFor } from "../../src/segment/draft-units.ts";
import { readMessage } from "../../src/segment/read-message.ts";

/** How the units of a document are made in tests. */
export const unitOptions = { sourceLocale: "en", math: true, placeholders: [] } as const;

/** Tell which texts do not come back from their messages, or from their units joined. */
export function messageBreaches(document: Document): string[] {
  const breaches: string[] = [];
  const grammarOf = grammarsFor(document, unitOptions);
  for (const slot of document.slots) {
    const message = readMessage(slot.text, grammarOf(slot));
    const joined = message.map((part) => (typeof part === "string" ? part : part.raw)).join("");
    if (joined !== slot.text) breaches.push(`message "${joined}" of "${slot.text}"`);
  }
  for (const units of ["block", "sentence"] as const) {
    const joined = new Map<number, string>();
    for (const { slot, text, gap } of draftUnits(document, { ...unitOptions, units }))
      joined.set(slot, (joined.get(slot) ?? "") + text + gap);
    for (const [index, { text }] of document.slots.entries()) {
      if (joined.get(index)?.trim() !== text.trim())
        breaches.push(`units by ${units} "${joined.get(index)}" of "${text}"`);
    }
  }
  return breaches;
}
