import type { Place } from "../model/index.ts";

/** An excerpt around what is meant in it, as it stands: to be made safe by who writes it. */
export interface MarkedParts {
  readonly before: string;
  /** `""` where nothing is marked. */
  readonly marked: string;
  readonly after: string;
}

/**
 * Cut an excerpt at its mark, and to `room` UTF-16 units on either side of it where that is given.
 *
 * Law: without `room`, the parts in a row are the excerpt. No character is cut in two.
 */
export function markedParts({ excerpt = "", mark }: Place, room = Infinity): MarkedParts {
  const start = whole(excerpt, Math.min(mark?.start ?? 0, excerpt.length));
  const end = whole(excerpt, Math.min(Math.max(mark?.end ?? 0, start), excerpt.length));
  const from = whole(excerpt, Math.max(0, start - room));
  const to = whole(excerpt, Math.min(excerpt.length, end + (mark === undefined ? 2 * room : room)));
  const stop = whole(excerpt, Math.min(end, start + 2 * room));
  return {
    before: (from > 0 ? "…" : "") + excerpt.slice(from, start),
    marked: excerpt.slice(start, stop) + (stop < end ? "…" : ""),
    after: excerpt.slice(end, to) + (to < excerpt.length ? "…" : ""),
  };
}

/** Step back from between the halves of a surrogate pair. */
function whole(text: string, offset: number): number {
  const low = /^[\uDC00-\uDFFF]$/.test(text[offset] ?? "");
  return low && /^[\uD800-\uDBFF]$/.test(text[offset - 1] ?? "") ? offset - 1 : offset;
}
