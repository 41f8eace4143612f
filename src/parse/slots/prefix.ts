import { lineStart } from "../../text/line-start.ts";

/**
 * Return what further lines of a block start with: the containers' prefix after the first line's.
 *
 *     > - text           > - text
 *         ^ start          ␣␣␣␣    "> " stays, a list marker turns into blanks
 *
 * `start` is the offset of the block's first word in `text`.
 */
export function continuationPrefix(text: string, start: number): string {
  return text
    .slice(lineStart(text, start), start)
    .replace(/\[[ \txX]\][ \t]+$/, "")
    .replace(/\[\^[^\]]*\]:[ \t]*/, "    ")
    .replace(/[^\s>]/gu, " ");
}

/**
 * Put a text of several lines on one: each line ending, with the prefix of the containers after it,
 * becomes a blank. A `>` belongs to the prefix only where the text begins inside a quote.
 *
 * `start` is an offset in `document`, on the line where the text or its block begins.
 */
export function joinLines(raw: string, document: string, start: number): string {
  if (!/[\r\n]/.test(raw)) return raw;
  const line = document.slice(lineStart(document, start), start);
  const quoted = /^(?:[ \t]|[-+*]|\d+[.)]|\[\^[^\]]*\]:)*>/.test(line);
  return raw.replace(quoted ? /[ \t]*(?:\r\n|\n|\r)[ \t>]*/g : /[ \t]*(?:\r\n|\n|\r)[ \t]*/g, " ");
}
