import { ownAttributes } from "../../text/heading-attributes.ts";

/** Put a translation on one line: a line ending becomes a blank, blanks around it go. */
export function oneLine(target: string): string {
  return target.replace(/[ \t]*(?:[\r\n][ \t]*)+/g, " ").replace(/^[ \t]+|[ \t]+$/g, "");
}

/**
 * Write a translation as the content of an ATX heading: a closing run of `#` and a trailing
 * `{#id}` stay words.
 */
export function encodeHeading(target: string): string {
  const line = oneLine(target).replace(/(^|[ \t])(#+)$/, "$1\\$2");
  const open = ownAttributes(line)?.open;
  return open === undefined ? line : `${line.slice(0, open)}\\${line.slice(open)}`;
}

/** Double a backslash at the end, so that it cannot escape the delimiter that follows the slot. */
export function closeBackslash(text: string): string {
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(text) ? `${text}\\` : text;
}
