import type { Place } from "../model/index.ts";
import { hasRightToLeft, isolate } from "../text/isolate.ts";
import { visible } from "../text/visible.ts";
import { displayWidth } from "../text/width.ts";

/** A piece of a text on one line of a terminal, and what is meant in it. */
export interface Excerpt {
  readonly text: string;
  /** The line beneath, with carets under the marked part. */
  readonly carets?: string;
  /** The marked part itself, where carets would point to the wrong place. */
  readonly marked?: string;
}

/**
 * Cut the excerpt of a place to `width` cells around its mark, and underline the mark.
 *
 * Terminals differ in whether they reorder right-to-left text, and no column is right in both kinds.
 * Such a text is isolated (FSI … PDI) and gets no carets: its marked part is given by itself.
 */
export function makeExcerpt({ excerpt = "", mark }: Place, width: number): Excerpt {
  const cells = [...readCells(excerpt, mark)];
  breakCommands(cells);
  const first = cells.findIndex((cell) => cell.marked);
  const insertion = mark !== undefined && first < 0;
  const start = insertion ? cells.findIndex((cell) => cell.offset >= mark.start) : first;
  const focus = start < 0 && insertion ? cells.length : start;
  const { shown, column } = clip(cells, Math.max(0, focus), width);
  const text = shown.map((cell) => cell.shown).join("");
  if (mark === undefined) return { text: isolate(text) };
  if (hasRightToLeft(text)) {
    const marked = shown.filter((cell) => cell.marked).map((cell) => cell.shown);
    return marked.length === 0
      ? { text: isolate(text) }
      : { text: isolate(text), marked: isolate(marked.join("")) };
  }
  const wide = shown.reduce((sum, cell) => sum + (cell.marked ? cell.width : 0), 0);
  return { text, carets: " ".repeat(column) + "^".repeat(Math.max(1, wide)) };
}

/** One grapheme as it is printed. */
interface Cell {
  readonly offset: number;
  shown: string;
  width: number;
  readonly marked: boolean;
}

let graphemes: Intl.Segmenter | undefined;

function* readCells(text: string, mark: Place["mark"]): Generator<Cell> {
  // A mark that cuts through a grapheme takes all of it.
  const isMarked = (index: number, length: number) =>
    mark !== undefined && index < mark.end && index + length > mark.start;
  if (PLAIN.test(text)) {
    // Most excerpts are so, and a segmenter takes several times as long.
    for (let index = 0; index < text.length; index++) {
      const shown = text.charAt(index);
      yield { offset: index, shown, width: 1, marked: isMarked(index, 1) };
    }
    return;
  }
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of graphemes.segment(text)) {
    const shown = visible(segment);
    const width = displayWidth(shown);
    yield { offset: index, shown, width, marked: isMarked(index, segment.length) };
  }
}

/**
 * Every character is a grapheme, one cell wide, and shown as it is: ASCII, Latin and Cyrillic letters, and the
 * punctuation of their languages.
 */
const PLAIN =
  /^[ -~\xA1-\xA8\xAA-\xAC\xAF-\u017F\u0400-\u0482\u048A-\u052F\u2013\u2014\u2018-\u201E\u2026]*$/;

/** `##[error]` and `##vso[…]` are commands to CI runners wherever they stand in a line. */
function breakCommands(cells: readonly Cell[]): void {
  for (const [index, cell] of cells.entries()) {
    if (cell.shown !== "[") continue;
    let at = index - 1;
    while (/^[a-z]$/iu.test(cells[at]?.shown ?? "")) at--;
    const last = cells[at];
    if (last?.shown !== "#" || cells[at - 1]?.shown !== "#") continue;
    last.shown = "\\u0023";
    last.width = last.shown.length;
  }
}

const GAP: Cell = { offset: -1, shown: "…", width: 1, marked: false };

/** Take as much as fits around the cell `focus`, and say in which column that cell is. */
function clip(
  cells: readonly Cell[],
  focus: number,
  width: number,
): { shown: readonly Cell[]; column: number } {
  const widthOf = (from: number, to: number) =>
    cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0);
  if (widthOf(0, cells.length) <= width) return { shown: cells, column: widthOf(0, focus) };
  let room = width - 2;
  let [from, to] = [focus, focus];
  // What is meant comes first, then a third of the room before it, then what follows.
  const grow = (limit: number, more: () => Cell | undefined, take: () => void) => {
    let used = 0;
    for (let cell = more(); cell !== undefined && used + cell.width <= limit; cell = more()) {
      used += cell.width;
      take();
    }
    room -= used;
  };
  const right = () => cells[to];
  const left = () => cells[from - 1];
  const marked = () => (cells[to]?.marked === true ? cells[to] : undefined);
  grow(room, marked, () => (to += 1));
  grow(Math.floor(room / 3), left, () => (from -= 1));
  grow(room, right, () => (to += 1));
  grow(room, left, () => (from -= 1));
  const shown = cells.slice(from, to);
  const before = from > 0 ? 1 : 0;
  if (before > 0) shown.unshift(GAP);
  if (to < cells.length) shown.push(GAP);
  return { shown, column: before + widthOf(from, focus) };
}
