import type { Span } from "../model/index.ts";

/**
 * Find the code spans of a paragraph's text, as CommonMark 0.31 section 6.1 pairs backtick runs.
 *
 * A backslash escapes a backtick that would open a span, but none that would close one. Offsets are
 * into `text`; linear in its length.
 */
export function codeSpans(text: string): Span[] {
  if (!text.includes("`")) return [];
  const closers = new Map<number, number[]>();
  for (const run of text.matchAll(/`+/g)) {
    const starts = closers.get(run[0].length);
    if (starts) starts.push(run.index);
    else closers.set(run[0].length, [run.index]);
  }
  const spans: Span[] = [];
  const next = new Map<number, number>();
  const opener = /\\[^]|`+/g;
  for (let run = opener.exec(text); run; run = opener.exec(text)) {
    if (run[0].startsWith("\\")) continue;
    const length = run[0].length;
    const starts = closers.get(length) ?? [];
    let index = next.get(length) ?? 0;
    while (index < starts.length && (starts[index] ?? 0) <= run.index) index++;
    next.set(length, index);
    const close = starts[index];
    if (close === undefined) continue;
    spans.push({ start: run.index, end: close + length });
    opener.lastIndex = close + length;
  }
  return spans;
}
