import { FOUND } from "../forms/find-name.ts";
import type { Reading } from "../reading/reading.ts";
import { romanize } from "../sounds/romanize.ts";
import { isBeside } from "./is-beside.ts";
import type { Part } from "./part.ts";

/**
 * Tell whether what was found is one word of a full name that only sounds alike, and none of the others: a word of the
 * sentence.
 */
export function isChance(parts: readonly Part[], { text, writing }: Reading): boolean {
  const there = parts.filter(({ search }) => search.found);
  const [only] = there;
  // GCSB: letters are not heard, and say nothing against the word that is.
  const audible = parts.filter(({ part }) => /\p{Ll}/u.test(part)).length;
  if (!only || there.length > 1 || audible < 2 || writing.script === "Latn") return false;
  // The other word of the name is beside it, heard badly.
  if (
    parts.some(({ search }) => search.nearest && isBeside(only.search.found, search.nearest, text))
  )
    return false;
  const { how, distance, start, end } = only.search.found!;
  // The dot is between the words of a foreign name, of which the other may be said otherwise than it is spelled.
  if (/[·・‧•＝]/u.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`)) return false;
  if (writing.script === "Kana" && PARTED.test(text.slice(Math.max(0, start - 2), end + 2)))
    return false;
  const brief = romanize(only.part).length < 5;
  return (
    how === "sound" &&
    distance > 0.2 + (brief ? 0.5 : 0.7) * (FOUND[writing.script] ?? 0.4) &&
    !only.standing?.forms.some(({ count }) => count > 1)
  );
}

/** A blank between two words of katakana does as the dot does. */
const PARTED = /[\u30a1-\u30faー][ \u3000][\u30a1-\u30fa]/u;
