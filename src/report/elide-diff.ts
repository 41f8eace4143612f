import type { DiffPart } from "../text/word-diff.ts";

/** In UTF-16 units: what stays visible beside a change, and of a change itself. */
const BESIDE = 40;
const MOST = 240;

/**
 * Shorten a diff of long texts to what differs and the words beside it.
 *
 * Law: what was left out is an ellipsis; no character is cut in two.
 */
export function elideDiff(parts: readonly DiffPart[]): DiffPart[] {
  return parts.map(({ type, text }, index) => {
    if (type !== "same") return { type, text: shorten(text, MOST / 2, MOST / 2) };
    const first = index === 0;
    const last = index === parts.length - 1;
    return { type, text: shorten(text, first ? 0 : BESIDE, last ? 0 : BESIDE) };
  });
}

/** Keep so much of the beginning and of the end. */
function shorten(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + 10) return text;
  const start = text.slice(0, head).replace(/[\uD800-\uDBFF]$/, "");
  const end = tail === 0 ? "" : text.slice(-tail).replace(/^[\uDC00-\uDFFF]/, "");
  return `${start}…${end}`;
}
