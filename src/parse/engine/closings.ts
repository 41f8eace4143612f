/** Tell whether code or math stands between fences. */
export function isFence(raw: string): boolean {
  return /^[`~$]/.test(raw);
}

/** Tell whether a fence of code or math is closed by a fence of its own. */
export function isClosedFence(raw: string): boolean {
  const fence = /^(?:`{3,}|~{3,}|\${2,})/.exec(raw)?.[0];
  if (fence === undefined) return true;
  const last = /[\r\n][ \t>]*([`~$]+)[ \t]*$/.exec(raw)?.[1];
  return last?.startsWith(fence) ?? false;
}

/** The kinds of raw HTML that a blank line does not end, and what ends each (CommonMark 4.6). */
const kinds: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/i],
];

/** Tell whether raw HTML is of a kind that has an end, and has not reached it. */
export function isOpenHtml(raw: string): boolean {
  const kind = kinds.find(([open]) => open.test(raw));
  return kind !== undefined && !kind[1].test(raw);
}
