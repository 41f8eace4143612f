import { doubtIf } from "./doubt.ts";
import type { Around, BlockNode } from "./block-node.ts";

/**
 * Cut the source of a paragraph, heading or cell into the `text` and `break` nodes of the reference:
 * lines without the prefixes of their containers and without trailing blanks; two blanks or more
 * before a line ending are a break.
 */
export function phrasingNodes(text: string, from: number, to: number, around: Around): BlockNode[] {
  const nodes: BlockNode[] = [];
  let value = "";
  let start = from;
  let at = from;
  for (;;) {
    const ending = lineEnding(text, at, to);
    const lineEnd = ending?.start ?? to;
    let contentEnd = lineEnd;
    while (contentEnd > at && isBlank(text.charCodeAt(contentEnd - 1))) contentEnd--;
    value += text.slice(at, contentEnd);
    if (!ending) {
      if (value !== "") nodes.push(node("text", start, contentEnd, value));
      return nodes;
    }
    at = ending.end + prefixLength(text, ending.end, around);
    const isBreak = lineEnd - contentEnd > 1 && !text.slice(contentEnd, lineEnd).includes("\t");
    if (isBreak) {
      if (value !== "") nodes.push(node("text", start, contentEnd, value));
      nodes.push(node("break", contentEnd, ending.end));
      value = "";
      start = at;
    } else value += text.slice(ending.start, ending.end);
  }
}

/** How long the blanks and quote markers are that a further line of a block begins with. */
function prefixLength(text: string, from: number, { quotes, column }: Around): number {
  let at = from;
  let found = 0;
  let blanks = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) blanks += code === 9 ? 100 : 1;
    else if (code === 62) {
      // A marker too far to the right is text of a paragraph that goes on.
      doubtIf(found === quotes || blanks > (found === 0 ? column : 4), "quote marker in a quote");
      found++;
      blanks = 0;
    } else return at - from;
    at++;
  }
}

function lineEnding(text: string, from: number, to: number) {
  for (let start = from; start < to; start++) {
    const code = text.charCodeAt(start);
    if (code === 10) return { start, end: start + 1 };
    if (code === 13) return { start, end: start + (text.charCodeAt(start + 1) === 10 ? 2 : 1) };
  }
  return undefined;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function node(type: string, start: number, end: number, value?: string): BlockNode {
  const position = { start: { offset: start }, end: { offset: end } };
  return value === undefined ? { type, position } : { type, value, position };
}
