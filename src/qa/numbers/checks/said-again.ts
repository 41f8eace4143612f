import type { Pair } from "../pair.ts";
import { equal } from "../rational.ts";

/**
 * Tell whether one of two values that stand in turned order is said once more where the order asks for it: of "5 … because 1 and
 * 5" any 5 and any 1 may answer the others.
 */
export function isSaidAgain(first: Pair, second: Pair, pairs: readonly Pair[]): boolean {
  const [start, end] = [first.target.part.span, second.target.part.span];
  // As far apart as they are in the source.
  const reach = Math.max(REACH, 1.5 * (second.source.part.span.start - first.source.part.span.end));
  if (start.start < end.start) return false;
  return pairs.some((pair) => {
    const { span } = pair.target.part;
    if (pair !== second && equal(pair.value, second.value))
      return span.start > start.end && span.start - start.end < reach;
    if (pair !== first && equal(pair.value, first.value))
      return span.end < end.start && end.start - span.end < reach;
    return false;
  });
}

/** How many characters may stand between them at least. */
const REACH = 40;
