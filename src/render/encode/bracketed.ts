import { codeSpans } from "../../text/code-spans.ts";
import { closeBackslash, oneLine } from "./line.ts";

/** Write a translation between brackets: brackets without a partner are escaped. */
export function encodeBracketed(target: string): string {
  const text = oneLine(target);
  const code = codeSpans(text);
  const open: number[] = [];
  const lonely = new Set<number>();
  for (const match of text.matchAll(/\\[^]|[[\]]/g)) {
    const at = match.index;
    if (match[0].length > 1 || code.some((span) => span.start <= at && at < span.end)) continue;
    if (match[0] === "[") open.push(at);
    else if (open.pop() === undefined) lonely.add(at);
  }
  for (const at of open) lonely.add(at);
  let out = "";
  for (let at = 0; at < text.length; at++) out += (lonely.has(at) ? "\\" : "") + (text[at] ?? "");
  return closeBackslash(out);
}
