import type { Span } from "../../model/index.ts";
import type { Line } from "./words.ts";

/** A paragraph at the lines of `///` blocks. */
export interface SlashLines {
  /** The lines between them, from one to before another. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** What opens, sets and closes blocks, without the titles. */
  readonly marks: readonly Span[];
  readonly titles: readonly Span[];
}

/** Whether a paragraph could have such a line: cheap, and never wrong where it says no. */
export function mayHaveSlashLines(text: string): boolean {
  return text.includes("///");
}

/**
 * Find the lines that open and close blocks of pymdownx (PyMdown Extensions, "Blocks"): `/// note | Title`, its options
 * indented below it, `///`. To CommonMark they are words of the paragraph that they stand in.
 *
 * The words behind the bar are a title, but for blocks that take something else there: `html` an element, captions a place.
 */
export function slashLines(lines: readonly Line[], document: string): SlashLines | undefined {
  const ranges: { from: number; to: number }[] = [];
  const marks: Span[] = [];
  const titles: Span[] = [];
  let from = 0;
  for (let index = 0; index < lines.length; index++) {
    const { text, start } = lines[index]!;
    const opening = OPENING.exec(text);
    if (!opening && !CLOSING.test(text)) continue;
    if (index > from) ranges.push({ from, to: index });
    const [, head = "", name = "", title = ""] = opening ?? [];
    const isTitle = title !== "" && !/^html$|caption$/.test(name);
    marks.push({ start, end: start + (isTitle ? head.length : text.trimEnd().length) });
    if (isTitle)
      titles.push({ start: start + head.length, end: start + head.length + title.length });
    if (opening) {
      const column = columnOf(start, document);
      while (index + 1 < lines.length && isOption(lines[index + 1]!, column, document)) {
        const option = lines[++index]!;
        marks.push({ start: option.start, end: option.start + option.text.trimEnd().length });
      }
    }
    from = index + 1;
  }
  if (marks.length === 0) return undefined;
  if (from < lines.length) ranges.push({ from, to: lines.length });
  return { ranges, marks, titles };
}

const OPENING = /^(\/{3,}[ \t]*([a-z][\w-]*)[ \t]*(?:\|[ \t]*)?)((?<=\|[ \t]*)\S.*?)?[ \t]*$/;
const CLOSING = /^\/{3,}[ \t]*$/;

function isOption({ start }: Line, column: number, document: string): boolean {
  return columnOf(start, document) >= column + 4;
}

function columnOf(offset: number, document: string): number {
  return (
    offset -
    Math.max(document.lastIndexOf("\n", offset - 1), document.lastIndexOf("\r", offset - 1))
  );
}
