/** Turns offsets into lines and columns, both counted from 1. Columns count UTF-16 units. */
export interface LineMap {
  at(offset: number): { readonly line: number; readonly column: number };
  /** The text of a line without its ending. */
  line(number: number): string;
}

/** Index the lines of a text once; each look-up is then a binary search. */
export function lineMap(text: string): LineMap {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    line(number) {
      return text.slice(starts[number - 1] ?? text.length, starts[number]).replace(/[\r\n]+$/, "");
    },
  };
}
