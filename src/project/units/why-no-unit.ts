import type { Document, LeftOutReason } from "../../model/index.ts";
import { lineMap } from "../../text/line-map.ts";

/** Tell why no unit stands on a line of a document, counted from 1. */
export function whyNoUnit(document: Document, line: number): string {
  if (!document.readable) {
    return `The document cannot be read: ${document.problems[0]?.message ?? "its syntax is unknown"}.`;
  }
  const lines = lineMap(document.text);
  const left = document.leftOut.find(
    ({ span }) => lines.at(span.start).line <= line && line <= lines.at(span.end).line,
  );
  if (left) return sentences[left.reason];
  if (lines.line(line).trim() === "") return "The line is empty.";
  return "The line has no words to translate: only markup.";
}

const sentences: Readonly<Record<LeftOutReason, string>> = {
  "code-block":
    'It is in a code block, and its language is not under "code.translate" of the configuration.',
  "code-span": "It is a code span, and code is not translated.",
  "front-matter":
    'It is a front-matter field that is not under "frontMatter.translate" of the configuration.',
  comment: "It is in a comment.",
  skipped: "A comment of the author says to skip it.",
  math: "It is math.",
  html: "It is raw HTML without text, or an element whose text nobody reads.",
  "template-tag": "It is a tag of a template language.",
  program: "It is program text: an import, an export or an expression.",
  "link-label": "It is a label, which links depend on.",
  directive: "It is an argument or an option of a directive that holds no words.",
  "grid-table": "It is in a grid table, whose columns would have to be drawn anew.",
  unsupported: "It is in a construct that Calque cannot translate.",
};
