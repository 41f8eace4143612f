/** Read what a code span says: without its fence and the blank that keeps it off the content. */
export function codeSpanContent(raw: string): string {
  const fence = /^`+/.exec(raw)?.[0].length ?? 0;
  const inside = raw.slice(fence, raw.length - fence).replace(/\r\n|[\r\n]/g, " ");
  return isPadded(inside) ? inside.slice(1, -1) : inside;
}

/** Tell whether a blank at either end of a code span would be taken off: not of blanks alone. */
export function isPadded(inside: string): boolean {
  return inside.startsWith(" ") && inside.endsWith(" ") && /[^ ]/.test(inside);
}
