/** Tell whether a text has no character beyond ASCII. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text);
}
