import type { Code } from "mdast";
import { lineStart } from "../../text/line-start.ts";
import type { Collector } from "./collector.ts";

/**
 * Add the slot of a code block's lines, without fences and indentation.
 *
 * Returns false where the block has no words or its lines cannot be told from its prefixes.
 */
export function addCode(out: Collector, node: Code): boolean {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || node.value.trim() === "") return false;
  const before = lineStart(out.text, start);
  const raw = out.text.slice(before, end);
  const fenced = /^(?:[ \t>]|[-+*]|\d+[.)])*(?:`{3,}|~{3,})/.test(raw);
  const lines = node.value.split(/\r\n|\n|\r/);
  const starts = [
    0,
    ...[...raw.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length),
  ];
  const first = fenced ? 1 : 0;
  const content = lines.findIndex((line) => line.trim() !== "");
  const contentStart = starts[first + content];
  const firstLine = lines[content];
  if (contentStart === undefined || firstLine === undefined) return false;
  const rawLine = /[^\r\n]*/.exec(raw.slice(contentStart))?.[0] ?? "";
  if (!rawLine.endsWith(firstLine)) return false;
  const prefix = rawLine.slice(0, rawLine.length - firstLine.length);
  const lastStart = starts[first + lines.length - 1];
  if (lastStart === undefined) return false;
  const lastLine = /[^\r\n]*/.exec(raw.slice(lastStart))?.[0] ?? "";
  out.add({
    span: {
      start: before + contentStart + prefix.length,
      end: before + lastStart + lastLine.length,
    },
    syntax: "code",
    role: "code",
    text: lines.slice(content).join("\n"),
    prefix,
  });
  return true;
}
