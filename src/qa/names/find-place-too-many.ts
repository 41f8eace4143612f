import type { Span } from "../../model/index.ts";
import type { MissingReading } from "./missing-reading.ts";
import type { PlaceMention } from "./places/place.ts";
import { mayStandFor } from "./places/relations.ts";

/**
 * Find a place of a translation that it names more often than the source does: one of them stands in the place of what is missed.
 * `missing`: what of the source explains none, because it is what is missed.
 */
export function findPlaceTooMany(
  { from, to }: MissingReading,
  missing: Span,
): PlaceMention | undefined {
  const named = from.places.filter(
    ({ span }) => span.end <= missing.start || span.start >= missing.end,
  );
  const letters = from.text.toLowerCase();
  return to.places.find((place) => {
    if (!place.sure) return false;
    const there = to.places.filter((other) => other.sure && mayStandFor(other, place)).length;
    const own = answers(place);
    return own > 0 ? there > own : !letters.includes(place.text.toLowerCase());
  });

  function answers(place: PlaceMention): number {
    return named.filter((other) => mayStandFor(other, place)).length;
  }
}
