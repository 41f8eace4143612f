import { decodeHTMLAttribute } from "entities";
import type { Span } from "../../model/index.ts";
import type { Collector } from "./collector.ts";

/**
 * Add the label of a directive line: `:::note Title`, `:::note[Title]{.wide}`, `::video[A cat]`,
 * and the words of a `title="…"` among its attributes.
 */
export function addFenceLabel(out: Collector, span: Span): void {
  const line = out.text.slice(span.start, span.end);
  const head = /^:+[ \t]*[A-Za-z][\w-]*/.exec(line)?.[0];
  if (head === undefined) return;
  const attributes = /\{[^{}]*\}[ \t]*$/.exec(line);
  const title = attributes && /\btitle\s*=\s*"([^"]*)"/.exec(attributes[0]);
  const rest = line.slice(head.length, attributes ? attributes.index : line.length);
  const bracket = /^\[([^]*)\][ \t]*$/.exec(rest);
  const label = bracket ? (bracket[1] ?? "") : rest;
  const start =
    span.start + head.length + (bracket ? 1 : 0) + label.length - label.trimStart().length;
  const text = label.trim();
  out.add({
    span: { start, end: start + text.length },
    syntax: bracket ? "alt" : "line",
    role: "label",
    text,
  });
  if (attributes && title) {
    const from = span.start + attributes.index + title.index + title[0].indexOf('"') + 1;
    const value = title[1] ?? "";
    out.add({
      span: { start: from, end: from + value.length },
      syntax: "html-attribute",
      role: "attribute",
      text: decodeHTMLAttribute(value),
      name: "title",
    });
  }
}
