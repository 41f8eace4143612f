import type { Span } from "../../model/index.ts";
import { codeSpans } from "../../text/code-spans.ts";

/**
 * One line of a block without the prefixes of its containers. `start` is its offset in the document, `at` the one in the
 * words.
 */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly at: number;
}

/**
 * The words of a block as a translator sees them, and the way back to the document.
 *
 * `text` has a blank for each soft line break and `\n` for each hard one; `offset(i)` is where
 * character `i` of it stands in the document.
 */
export interface Words {
  readonly text: string;
  readonly span: Span;
  /** The lines as they are written, backslashes of hard breaks included. */
  readonly lines: readonly Line[];
  offset(index: number): number;
}

interface InlineNode {
  readonly type: string;
  readonly value?: string;
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/**
 * Read the raw text and the trailing-blank breaks that the block pass left in a paragraph, heading
 * or cell.
 *
 * A backslash before a line ending is a hard break as well, but neither kind is one inside a code
 * span: there it is a soft break like any other.
 */
export function wordsOf(children: readonly InlineNode[], document: string): Words | undefined {
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return undefined;
  const { lines: written, hard } = linesOf(children, document);
  const spans = codeSpans(written.map((line) => line.text).join(" "));
  const lines: Line[] = [];
  let text = "";
  let end = 0;
  let span = 0;
  written.forEach((line, index) => {
    lines.push({ ...line, at: text.length });
    // `end` is where this line ends in the joined lines that the code spans were found in.
    end += line.text.length;
    while (span < spans.length && (spans[span]?.end ?? 0) <= end) span++;
    const isCode = (spans[span]?.start ?? Infinity) < end;
    const escaped = !isCode && /(?:^|[^\\])(?:\\\\)*\\$/.test(line.text);
    const content = escaped && index < written.length - 1 ? line.text.slice(0, -1) : line.text;
    const breaks = !isCode && (escaped || hard.has(index));
    text += content + (index === written.length - 1 ? "" : breaks ? "\n" : " ");
    end++;
  });
  return {
    text,
    span: { start: first, end: last },
    lines,
    offset(index) {
      const line = lines[lineAt(lines, index)];
      return line ? line.start + index - line.at : first;
    },
  };
}

/** The index of the last line that begins at or before an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function linesOf(children: readonly InlineNode[], document: string) {
  const lines: { text: string; start: number }[] = [];
  const hard = new Set<number>();
  let fresh = true;
  for (const child of children) {
    if (child.type === "break") {
      hard.add(lines.length - 1);
      fresh = true;
      continue;
    }
    let from = child.position?.start.offset ?? 0;
    (child.value ?? "").split(/\r\n|\n|\r/).forEach((text, index) => {
      if (index > 0) {
        // The next line of the document; the line's own words stand at its end.
        const ending = /\r\n|\n|\r/g;
        ending.lastIndex = from;
        const match = ending.exec(document);
        const lineStart = match ? match.index + match[0].length : document.length;
        from = lineStart + prefixLength(document, lineStart, text);
      }
      if (index > 0 || fresh) lines.push({ text, start: from });
      else {
        const line = lines.pop();
        if (line) lines.push({ text: line.text + text, start: line.start });
      }
      fresh = false;
    });
  }
  return { lines, hard };
}

/** How long the prefix of a line is whose words are `text`, by finding them at the line's end. */
function prefixLength(document: string, lineStart: number, text: string): number {
  const rest =
    /[^\r\n]*/.exec(document.slice(lineStart, lineStart + 4096 + text.length))?.[0] ?? "";
  const found = rest.replace(/[ \t]+$/, "").length - text.replace(/[ \t]+$/, "").length;
  return Math.max(0, found);
}
