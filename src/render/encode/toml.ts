/**
 * Write a text as a TOML 1.0 string: literal quotes stay where they can hold it, anything else
 * becomes a basic string on one line.
 *
 * `source` is the string in the file, quotes included.
 */
export function encodeToml(source: string, target: string): string {
  const text = target.trim();
  const literal = source.startsWith("'") && !source.startsWith("'''");
  // oxlint-disable-next-line no-control-regex
  if (literal && !/['\u0000-\u0008\u000A-\u001F\u007F]/.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(/\u007F/g, "\\u007F");
}
