import type { Document } from "../../src/model/index.ts";
import type { ParseOptions } from "../../src/parse/options.ts";
import { localizeDocument } from "../../src/render/localize-document.ts";

/**
 * Tell where a document breaks the law of losslessness: slots in order, apart and inside the text;
 * slots and skeleton the text; rendering with nothing, and with every text as it is, the source.
 */
export function losslessBreaches(
  document: Document,
  source: string,
  options: Partial<ParseOptions>,
): string[] {
  const breaches: string[] = [];
  if ((document.bom ? "\uFEFF" : "") + document.text !== source)
    breaches.push("the text and its byte order mark are not the source");
  let at = 0;
  let joined = "";
  for (const [index, { span, text }] of document.slots.entries()) {
    if (span.start < at || span.end <= span.start || span.end > document.text.length)
      breaches.push(`slot ${index} at ${span.start}–${span.end} is out of order: "${text}"`);
    joined += document.text.slice(at, span.start) + document.text.slice(span.start, span.end);
    at = span.end;
  }
  if (joined + document.text.slice(at) !== document.text)
    breaches.push("slots and skeleton are not the text");
  for (const { span, reason } of document.leftOut) {
    const slot = document.slots.find(
      (other) => other.span.start < span.end && span.start < other.span.end,
    );
    if (slot) breaches.push(`left out as ${reason}, but in a slot: "${slot.text}"`);
  }
  const render = { wrap: false, ...options } as const;
  if (localizeDocument(document, new Map(), render).text !== source)
    breaches.push("rendering without translations changes bytes");
  const same = new Map(document.slots.map((slot, index) => [index, slot.text]));
  const rendered = localizeDocument(document, same, render);
  if (rendered.text !== source || rendered.rejected.length > 0)
    breaches.push("rendering every text as it is changes bytes");
  return breaches;
}
