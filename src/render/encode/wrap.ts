import { codeSpans } from "../../text/code-spans.ts";
import { mayStartBlock } from "./block-start.ts";

/**
 * Break a line at blanks so that its lines have at most `width` characters where that can be.
 *
 * Never breaks inside a code span, a tag or a destination, and never where the next line would
 * begin a block.
 */
export function wrapLine(text: string, width: number): string[] {
  const closed = [
    ...codeSpans(text),
    ...[...text.matchAll(/<[^<>]*>|\]\([^()]*\)|\{[^{}]*\}/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ];
  const breaks = [...text.matchAll(/ +/g)].filter(
    (match) =>
      !closed.some((span) => span.start < match.index && match.index < span.end) &&
      !mayStartBlock(text.slice(match.index + match[0].length)),
  );
  const lines: string[] = [];
  let start = 0;
  let last: { index: number; next: number } | undefined;
  for (const match of breaks) {
    if (last && match.index - start > width) {
      lines.push(text.slice(start, last.index));
      start = last.next;
    }
    last = { index: match.index, next: match.index + match[0].length };
  }
  if (last && last.next > start && text.length - start > width) {
    lines.push(text.slice(start, last.index));
    start = last.next;
  }
  lines.push(text.slice(start));
  return lines;
}
