import { isOpposite } from "./negation.ts";

/**
 * Tell whether a word was put right, not exchanged: *occured* → *occurred*, *colour* → *color*.
 *
 * One slip inside the word (a letter too many, too few, another, or two exchanged), two in long words.
 * Beginning and end stay, since endings inflect and beginnings negate. Words with digits or capitals
 * inside are names; so are words with a capital that begin no sentence (`inside`). Only for scripts in
 * which a letter is a sound and not a syllable or a word.
 */
export function isTypo(was: string, is: string, locale: string, inside: boolean): boolean {
  if (SYLLABLES.test(locale) || !WORD.test(was) || !WORD.test(is) || isOpposite(was, is, locale))
    return false;
  if (inside && (/^\p{Lu}/u.test(was) || /^\p{Lu}/u.test(is))) return false;
  const a = Array.from(was.normalize("NFC").toLowerCase());
  const b = Array.from(is.normalize("NFC").toLowerCase());
  if (a[0] !== b[0]) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const went = a.slice(start, a.length - end);
  const came = b.slice(start, b.length - end);
  const shorter = Math.min(a.length, b.length);
  if (isSwap(went, came)) return shorter >= 3;
  if (end === 0) return false;
  if (went.length + came.length === 1) return shorter >= 4;
  if (went.length === 1 && came.length === 1) return shorter >= 7;
  return went.length <= 2 && came.length <= 2 && shorter >= 9;
}

/** Languages in Latin letters where another letter makes another word as a rule. */
const SYLLABLES = /^vi(?:-|$)/iu;

const WORD =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}][\p{Ll}\p{M}]+$/u;

/** The same letters in another order: two or three neighbours. */
function isSwap(went: readonly string[], came: readonly string[]): boolean {
  return (
    went.length === came.length &&
    went.length > 1 &&
    went.length <= 3 &&
    [...went].sort().join("") === [...came].sort().join("")
  );
}
