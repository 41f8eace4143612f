/**
 * Return where the line begins that an offset stands in. Takes time by the length of the line, not
 * of the text: `lastIndexOf` for an ending that the text never uses would read all of it.
 */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}
