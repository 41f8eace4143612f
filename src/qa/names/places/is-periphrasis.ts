import type { PlaceMention } from "./place.ts";
import type { PlaceReading } from "./place-reading.ts";

/**
 * Tell whether a place only helps to say another one's name again: the African nation, the central Asian country. A translation says
 * "the country".
 */
export function isPeriphrasis({ span }: PlaceMention, { from }: PlaceReading): boolean {
  return (
    /(?:^|\s)the (?:[\p{L}-]+ )?$/iu.test(from.slice(Math.max(0, span.start - 20), span.start)) &&
    /^ (?:nation|country|republic|kingdom|neighbou?r)(?!\p{L})/u.test(from.slice(span.end))
  );
}
