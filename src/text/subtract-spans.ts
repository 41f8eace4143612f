import type { Span } from "../model/index.ts";

/** Return what is left of `span` when `holes`, in order and apart from each other, are cut out. */
export function subtractSpans(span: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let start = span.start;
  for (const hole of holes) {
    if (hole.start >= span.end) break;
    if (hole.end <= start) continue;
    if (hole.start > start) rest.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) rest.push({ start, end: span.end });
  return rest;
}
