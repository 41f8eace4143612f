import type { Span } from "../model/index.ts";

/** One replacement in a text. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** A text with some of its spans exchanged, and the way from the old offsets to the new. */
export interface Spliced {
  readonly text: string;
  /**
   * Where an offset of the old text stands in the new one. An offset inside a replaced span has no
   * place; one at its end stands at the end of the replacement.
   */
  map(offset: number): number;
}

/**
 * Replace spans of a text. Law: what lies outside the spans is the same, byte for byte.
 *
 * `replacements` are in order and apart.
 */
export function splice(text: string, replacements: readonly Replacement[]): Spliced {
  let out = "";
  let at = 0;
  const ends: number[] = [];
  const shifts: number[] = [];
  for (const { span, text: replacement } of replacements) {
    out += text.slice(at, span.start) + replacement;
    at = span.end;
    ends.push(span.end);
    shifts.push(out.length - span.end);
  }
  out += text.slice(at);
  return {
    text: out,
    map(offset) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? Infinity) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (shifts[low - 1] ?? 0);
    },
  };
}
