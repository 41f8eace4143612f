/**
 * Write a result as JSON for machines.
 *
 * Characters that could act on a terminal are escaped, which changes nothing for a JSON reader.
 */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, escape)}\n`;
}

/** JSON itself escapes only the controls below U+0020 and lone surrogates. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

function escape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
