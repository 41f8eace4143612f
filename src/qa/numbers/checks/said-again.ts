import type { Span } from "../../../model/index.ts";
import type { Pair } from "../pair.ts";
import { equal } from "../rational.ts";

/**
 * Tell whether one of two values that stand in turned order is said once more where the order asks for it, in the source as well:
 * of "5 … because 1 and 5" any 5 may answer the others.
 */
export function isSaidAgain(first: Pair, second: Pair, pairs: readonly Pair[]): boolean {
  const [start, end] = [first.target.part.span, second.target.part.span];
  if (start.start < end.start) return false;
  const [from, to] = [first.source.part.span, second.source.part.span];
  const again = (pair: Pair, other: Pair): boolean =>
    pair !== other && equal(pair.value, other.value);
  const mirrored = pairs.some(
    (pair) =>
      (again(pair, first) && isBehind(pair.source.part.span, to)) ||
      (again(pair, second) && isBehind(from, pair.source.part.span)),
  );
  return (
    mirrored &&
    pairs.some(
      (pair) =>
        (again(pair, second) && isBehind(pair.target.part.span, start)) ||
        (again(pair, first) && isBehind(end, pair.target.part.span)),
    )
  );
}

function isBehind(span: Span, before: Span): boolean {
  return span.start > before.end && span.start - before.end < REACH;
}

/** How many characters may stand between them. */
const REACH = 40;
