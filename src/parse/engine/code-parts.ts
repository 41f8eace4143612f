/** The language and the rest of the line after a fence, as they are written. */
export function codeInfo(raw: string): { lang: string | null; meta: string | null } {
  const line = /^(?:`{3,}|~{3,})[ \t]*([^\r\n]*)/.exec(raw)?.[1] ?? "";
  const [, lang, meta] = /^([^ \t]+)(?:[ \t]+([^]*))?$/.exec(line) ?? [];
  return { lang: lang ?? null, meta: meta || null };
}

/**
 * Put the characters back that were masked in the lines of a code block: each line of the value
 * stands at the end of a line of the block.
 */
export function codeValue(value: string, raw: string): string {
  if (!/[%_]|##/.test(value)) return value;
  const sources = raw.split(/\r\n|\n|\r/);
  const first = /^(?:`{3}|~{3})/.test(raw) ? 1 : 0;
  return value
    .split(/(\r\n|\n|\r)/)
    .map((line, index) => {
      if (index % 2 === 1 || line === "") return line;
      return (sources[first + index / 2] ?? "").slice(-line.length);
    })
    .join("");
}
