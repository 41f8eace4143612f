import { oneLine } from "./line.ts";

/**
 * Write a translation into a raw HTML block, on one line: a `<` that opens no tag of the source's
 * is written as a reference, so that a translation cannot open an element or a comment.
 */
export function encodeHtml(source: string, target: string): string {
  const names = new Set(
    [...source.matchAll(/<\/?([a-z][\w:-]*)/gi)].map((match) => (match[1] ?? "").toLowerCase()),
  );
  const comments = source.includes("<!--");
  return oneLine(target).replace(
    /<(?=(\/?)([a-z][\w:-]*)|[!?/])/gi,
    (match, _slash: string, name: string | undefined, at: number) => {
      if (name !== undefined) return names.has(name.toLowerCase()) ? match : "&lt;";
      return comments && target.startsWith("<!--", at) ? match : "&lt;";
    },
  );
}
