import type { Span } from "../model/index.ts";

/** Find what the patterns match, in order and without overlaps; what starts first goes first. */
export function findPatterns(text: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    const flags = pattern.flags.replace("y", "");
    const all = new RegExp(pattern.source, flags.includes("g") ? flags : `${flags}g`);
    for (const { index, 0: match } of text.matchAll(all)) {
      if (match !== "") spans.push({ start: index, end: index + match.length });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return spans.filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}

/**
 * Write harmless characters over the spans, so that no markup is read inside them.
 *
 * Law: the result is as long as the text. Punctuation at the edges stays punctuation, since
 * emphasis depends on it.
 */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = "";
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + mask(text.slice(start, end));
    at = end;
  }
  return masked + text.slice(at);
}

function mask(placeholder: string): string {
  const inner = "x".repeat(Math.max(0, placeholder.length - 2));
  const last = placeholder.length > 1 ? edge(placeholder.at(-1)!) : "";
  return edge(placeholder[0]!) + inner + last;
}

function edge(character: string): string {
  return /[\p{P}\p{S}]/u.test(character) ? "'" : "x";
}
