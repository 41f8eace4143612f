import { oneLine } from "./line.ts";

/** A whole tag, and its name. Attributes as the HTML standard writes them, quotes closed. */
const tag =
  /^<\/?([a-z][\w:-]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/i;

/**
 * Write a translation into a raw HTML block, on one line: a `<` that opens no whole tag of the
 * source's is written as a reference, so that a translation cannot open an element, a comment, or a
 * tag that swallows what follows.
 */
export function encodeHtml(source: string, target: string): string {
  const names = new Set(
    [...source.matchAll(/<\/?([a-z][\w:-]*)/gi)].map((match) => (match[1] ?? "").toLowerCase()),
  );
  const text = oneLine(target);
  let out = "";
  let at = 0;
  for (const { index } of text.matchAll(/<(?=[a-z!?/])/gi)) {
    if (index < at) continue;
    const found = tag.exec(text.slice(index, index + 2000));
    const known = found !== null && names.has((found[1] ?? "").toLowerCase());
    out += text.slice(at, index) + (known ? found[0] : "&lt;");
    at = index + (known ? found[0].length : 1);
  }
  return out + text.slice(at);
}
