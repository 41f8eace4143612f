import type { Document, UnitDraft } from "../../model/index.ts";
import { subtractSpans } from "../../text/subtract-spans.ts";
import type { Broken } from "./broken.ts";

export type { Broken } from "./broken.ts";

/**
 * Prove that every word of a document is in a unit or in what was left out for a reason, and that
 * the units of each slot hold all its words.
 */
export function proveAccounted(document: Document, drafts: readonly UnitDraft[]): Broken[] {
  const { text, slots, leftOut } = document;
  const broken: Broken[] = [];
  const covered = [...slots, ...leftOut].map(({ span }) => span).sort((a, b) => a.start - b.start);
  for (const { start, end } of subtractSpans({ start: 0, end: text.length }, covered)) {
    const found = /\p{L}{2,}/u.exec(text.slice(start, end));
    if (!found) continue;
    broken.push({
      law: "accounted",
      message: `Expected every word in a unit or left out for a reason, found ${JSON.stringify(found[0])} in neither`,
      offset: start + found.index,
    });
  }
  const texts = slots.map(() => "");
  for (const { slot, text: part, gap } of drafts) texts[slot] += part + gap;
  slots.forEach((slot, index) => {
    if (bare(texts[index] ?? "") === bare(slot.text)) return;
    broken.push({
      law: "accounted",
      message: "Expected the units of a block to hold its text, found another",
      offset: slot.span.start,
    });
  });
  return broken;
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
