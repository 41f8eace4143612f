/**
 * Give line and column of an offset into the text of a file, both from 1.
 *
 * The column counts UTF-16 units; a byte order mark is no column, since no editor shows one. Lines
 * end with `\n`, `\r\n` or `\r`.
 */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const match of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    start = match.index + match[0].length;
  }
  return { line, column: Math.max(1, offset - start + 1) };
}
