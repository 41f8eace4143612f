/** The line endings that Markdown knows. */
export const lineEnding = /\r\n|\n|\r/;

/** Tell which line ending a text uses: that of its first line, `"\n"` if it has only one line. */
export function eolOf(text: string): string {
  return lineEnding.exec(text)?.[0] ?? "\n";
}
