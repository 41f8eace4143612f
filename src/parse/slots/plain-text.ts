import type { Collector } from "./collector.ts";

/** Add each line of a plain text document that has words: without the blanks around it. */
export function addPlainText(out: Collector): void {
  for (const match of out.text.matchAll(/[^\r\n]+/g)) {
    const text = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    const span = { start, end: start + text.length };
    out.blocks.push({ type: "line", ...span, depth: 0, detail: "" });
    out.add({ span, syntax: "plain", role: "paragraph", text });
  }
}
