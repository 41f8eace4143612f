import type { PlaceMention } from "./place.ts";
import type { PlaceReading } from "./place-reading.ts";

/**
 * Tell whether a place only says of which country an office is: U.S. President Donald Trump. A translation whose readers know
 * goes without it, and the person is still named.
 */
export function isBeforeOffice({ span }: PlaceMention, { from }: PlaceReading): boolean {
  return OFFICE.test(from.slice(span.end));
}

const OFFICE =
  /^\.?[ \u00a0](?:President|Prime Minister|Vice President|Foreign Minister|Secretary|Sens?\.|Senators?|Reps?\.|Chancellor|leader|president|senators?|lawmakers?|officials?|government)(?![\p{L}])/u;
