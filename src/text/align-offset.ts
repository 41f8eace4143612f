/**
 * Find where a character of a slot's text stands in the raw source, by reading both side by side.
 *
 * The two differ by line endings with container prefixes, the backslash of a hard break, and
 * escapes; where they differ in another way, the last place on which they agree is returned.
 */
export function alignOffset(raw: string, text: string, index: number): number {
  let at = 0;
  for (let read = 0; read < index && at < raw.length; read++) {
    const char = text[read];
    if (raw[at] === char) at++;
    else {
      const ending = /^(?:\\| *)(?:\r\n|\n|\r)[ \t>]*/.exec(raw.slice(at, at + 400));
      if (ending && (char === " " || char === "\n")) at += ending[0].length;
      else if (raw[at] === "\\" && raw[at + 1] === char) at += 2;
      else return at;
    }
  }
  return at;
}
