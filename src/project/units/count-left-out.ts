import type { Document, LeftOutReason } from "../../model/index.ts";
import { countWords } from "../../text/words.ts";

/** Count the words of a document that are in no unit, by reason. */
export function countLeftOut(
  document: Document,
  locale: string,
): Partial<Record<LeftOutReason, number>> {
  const counts: Partial<Record<LeftOutReason, number>> = {};
  for (const { span, reason } of document.leftOut) {
    const words = countWords(document.text.slice(span.start, span.end), locale);
    if (words > 0) counts[reason] = (counts[reason] ?? 0) + words;
  }
  return counts;
}
