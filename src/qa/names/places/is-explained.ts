import type { PlaceMention } from "./place.ts";
import type { PlaceReading } from "./place-reading.ts";

/**
 * Tell whether a name of the source that is no place may stand behind a place of the translation, where another script
 * hides it: ليبي is Libby as well as Libyan, كندي Kennedy as well as Canadian; and what the source cuts short to letters is put into words,
 * among them a country (BST, "British Summer Time").
 */
export function isExplained({ span }: PlaceMention, { from, to, voiced }: PlaceReading): boolean {
  if (to.writing.capitals) return false;
  if (voiced().some(({ start, end }) => span.start < end && start < span.end)) return true;
  if (!/\p{Ll}/u.test(from)) return false;
  const short = from.match(ACRONYM) ?? [];
  return short.some((word) => !to.text.includes(word) && !COUNTRY.test(word));
}

const ACRONYM = /(?<![\p{L}\p{N}.])\p{Lu}{2,5}(?=s?(?!\.?[\p{L}\p{N}]))/gu;
/** What is a place itself. */
const COUNTRY = /^(?:US|USA|UK|EU|UN|UAE)$/;
