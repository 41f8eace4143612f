import type { Place, Span } from "../model/index.ts";
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
  const near = windowOf(excerpt, mark?.start ?? 0, width);
  const cells = readCells(excerpt, near, mark);
  breakCommands(cells);
  const first = cells.findIndex((cell) => cell.marked);
  const insertion = mark !== undefined && first < 0;
  const start = insertion ? cells.findIndex((cell) => cell.offset >= mark.start) : first;
  const focus = start < 0 && insertion ? cells.length : start;
  const more = { left: near.start > 0, right: near.end < excerpt.length };
  const { shown, column } = clip(cells, Math.max(0, focus), width, more);
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

/**
 * Find what of a text may be shown: far more than fits, and far less than a paragraph without line breaks. It is cut
 * where no grapheme goes on: between two characters that nothing joins.
 */
function windowOf(text: string, focus: number, width: number): Span {
  const reach = 3 * width + 32;
  if (text.length <= 2 * reach) return { start: 0, end: text.length };
  const start = cutFrom(text, Math.max(0, focus - reach));
  const end = cutFrom(text, Math.min(text.length, focus + reach));
  return { start: start > focus ? 0 : start, end };
}

/** The first place from an offset on where a text may be cut. */
function cutFrom(text: string, offset: number): number {
  if (offset === 0) return 0;
  for (let at = offset; at < text.length; at++)
    if (APART.test(text.slice(at - 1, at + 1))) return at;
  return text.length;
}

/** Printable ASCII, Cyrillic letters, kana, Han, syllables of Hangul: never a part of what stands beside it. */
const APART = /^[ -~\u0410-\u044F\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]{2}$/;

function readCells(text: string, near: Span, mark: Place["mark"]): Cell[] {
  // A mark that cuts through a grapheme takes all of it.
  const isMarked = (index: number, length: number) =>
    mark !== undefined && index < mark.end && index + length > mark.start;
  const piece = text.slice(near.start, near.end);
  const cells: Cell[] = [];
  if (SINGLE.test(piece)) {
    // Most excerpts are so, and a segmenter takes several times as long.
    for (let offset = near.start; offset < near.end; offset++) {
      const width = widthOfSingle(text, offset);
      cells.push({ offset, shown: text.charAt(offset), width, marked: isMarked(offset, 1) });
    }
    return cells;
  }
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of graphemes.segment(piece)) {
    const offset = near.start + index;
    const marked = isMarked(offset, segment.length);
    if (segment.length === 1 && SINGLE.test(segment)) {
      cells.push({ offset, shown: segment, width: widthOfSingle(segment, 0), marked });
      continue;
    }
    const shown = visible(segment);
    cells.push({ offset, shown, width: displayWidth(shown), marked });
  }
  return cells;
}

/**
 * Every character is a grapheme, and shown as it is: ASCII, Latin and Cyrillic letters and the punctuation of their
 * languages, one cell wide; Han, kana, syllables of Hangul and their punctuation, two cells wide.
 */
const SINGLE =
  /^[ -~\xA1-\xA8\xAA-\xAC\xAF-\u017F\u0400-\u0482\u048A-\u052F\u2013\u2014\u2018-\u201E\u2026\u3000-\u3002\u3008-\u3011\u3014-\u301B\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/;

function widthOfSingle(text: string, offset: number): number {
  return text.charCodeAt(offset) < 0x3000 ? 1 : 2;
}

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

/** Take as much as fits around the cell `focus`, and say in which column that cell is. `more`: there are cells beyond these. */
function clip(
  cells: readonly Cell[],
  focus: number,
  width: number,
  { left: hiddenLeft, right: hiddenRight }: { left: boolean; right: boolean },
): { shown: readonly Cell[]; column: number } {
  const widthOf = (from: number, to: number) =>
    cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0);
  const whole = !hiddenLeft && !hiddenRight;
  if (whole && widthOf(0, cells.length) <= width)
    return { shown: cells, column: widthOf(0, focus) };
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
  const before = from > 0 || hiddenLeft ? 1 : 0;
  if (before > 0) shown.unshift(GAP);
  if (to < cells.length || hiddenRight) shown.push(GAP);
  return { shown, column: before + widthOf(from, focus) };
}
