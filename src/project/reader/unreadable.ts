import type { Document, Problem } from "../../model/index.ts";
import { syntaxOf } from "../../parse/syntax-of.ts";

/** A document of which nothing is known but why it could not be read. */
export function unreadable(path: string, source: string, problem: Problem): Document {
  const bom = source.startsWith("\uFEFF");
  const text = bom ? source.slice(1) : source;
  return {
    path,
    syntax: syntaxOf(path),
    text,
    bom,
    slots: [],
    blocks: [],
    leftOut: text === "" ? [] : [{ span: { start: 0, end: text.length }, reason: "unsupported" }],
    definitions: [],
    footnotes: [],
    readable: false,
    problems: [problem],
  };
}
