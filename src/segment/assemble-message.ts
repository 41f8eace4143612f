import type { Code, Message } from "../model/index.ts";
import type { FoundCode } from "./inline-code.ts";

/**
 * Put words and codes in order.
 *
 * Law: joining the strings and the codes' `raw` gives back `text`. A code that overlaps an earlier
 * one is left out; a pair that so loses its partner stands alone.
 */
export function assembleMessage(text: string, found: readonly FoundCode[]): Message {
  const codes = withoutOverlaps(found);
  const partners = countPartners(codes);
  const ids = new Map<object, number>();
  const message: (string | Code)[] = [];
  let at = 0;
  let count = 0;
  for (const code of codes) {
    if (code.start > at) message.push(text.slice(at, code.start));
    const paired = code.pair !== undefined && partners.get(code.pair) === 2;
    const id = (paired ? ids.get(code.pair!) : undefined) ?? ++count;
    if (paired) ids.set(code.pair!, id);
    message.push({
      type: paired ? code.type : "hold",
      id,
      kind: code.kind,
      raw: text.slice(code.start, code.end),
      start: code.start,
      ...(code.target === undefined ? {} : { target: code.target }),
      ...(code.title === undefined ? {} : { title: code.title }),
    });
    at = code.end;
  }
  if (at < text.length) message.push(text.slice(at));
  return message;
}

function withoutOverlaps(found: readonly FoundCode[]): FoundCode[] {
  const kept: FoundCode[] = [];
  let at = 0;
  for (const code of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (code.start < at || code.end <= code.start) continue;
    kept.push(code);
    at = code.end;
  }
  return kept;
}

function countPartners(codes: readonly FoundCode[]): Map<object, number> {
  const partners = new Map<object, number>();
  for (const { pair } of codes) if (pair) partners.set(pair, (partners.get(pair) ?? 0) + 1);
  return partners;
}
