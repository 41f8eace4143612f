import type { PlaceMention } from "./place.ts";
import type { PlaceReading } from "./place-reading.ts";

/**
 * Tell whether something of the source that is no place there may stand behind a place of the translation: the same word
 * within a longer name, or, where another script hides it, another name: ليبي is Libby as well as Libyan, كندي Kennedy as well as Canadian; and what the source cuts short to letters is put into words,
 * among them a country (BST, "British Summer Time").
 */
export function isExplained({ span }: PlaceMention, { from, to, voiced }: PlaceReading): boolean {
  // The Rhein-Neckar-Arena is no river; it stands there in both languages.
  if (to.writing.capitals) return hasWord(from, to.text.slice(span.start, span.end));
  if (voiced().some(({ start, end }) => span.start < end && start < span.end)) return true;
  if (!/\p{Ll}/u.test(from)) return false;
  const short = from.match(ACRONYM) ?? [];
  return short.some((word) => !to.text.includes(word) && !COUNTRY.test(word));
}

/** Whether a text has a word, alone or joined to others by hyphens. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around =
      text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length, at + word.length + 1);
    if (!/\p{L}/u.test(around)) return true;
  }
  return false;
}

const ACRONYM = /(?<![\p{L}\p{N}.])\p{Lu}{2,5}(?=s?(?!\.?[\p{L}\p{N}]))/gu;
/** What is a place itself. */
const COUNTRY = /^(?:US|USA|UK|EU|UN|UAE)$/;
