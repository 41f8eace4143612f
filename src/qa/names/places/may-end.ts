import { isInflection } from "../forms/is-inflection.ts";
import type { IndexedWord, PlaceIndex } from "./place-index.ts";

/**
 * Whether a word that begins as a place does may be a form of it, by the endings of the language: Перу is not in
 * Первый, Куба not in Куб, and the Krim not in Krimi. True where the endings of a language are not listed. `rest`: what
 * follows the stem.
 */
export function mayEnd(
  { base }: IndexedWord,
  word: string,
  rest: string,
  { writing: { language } }: PlaceIndex,
): boolean {
  if (base === undefined || word === base || !LISTED.has(language)) return true;
  if (isDerived(rest)) return true;
  const slavic = language !== "de";
  if (slavic && FIXED.test(base)) return false;
  // A place that is one has no genitive of the plural.
  if (slavic && base.startsWith(word) && !PLURAL.test(base)) return false;
  return isInflection(base, word, language) === true;
}

/** What makes an adjective, or the name of a citizen, of the stem. */
function isDerived(rest: string): boolean {
  return DERIVED.test(rest);
}

/** Languages whose endings `isInflection` has, and that other words are often taken for places in. */
const LISTED = new Set(["be", "cs", "de", "pl", "ru", "sk", "uk"]);
/** Names that bear no endings: Перу, Чили, Самоа, Макао; Чилі; Haiti. */
const FIXED = /(?:[уюиэі]|[оуа][ао]|[^аеиоуыэюяіїє][еє]|.[ui])$/u;
const PLURAL = /[ыиіїyei]$/u;
const DERIVED =
  /^(?:[уиеоі]?ан|кан|[иы]н|[иі]й|[еэ]з|ей|[оеёі]?в|н|ав|[oóeuai]?[wvnj]|[ai]?ń|an|ij|yj)?(?:ь?ск|ськ|цк|цьк|sk|ck|isch|sch|[еиaiey]?[ц]|ец|єц|ч[ая]н|ian|an|czyk|č|št|an[ei]|[eě]n|чик|чан|ян)\p{L}{0,6}$/u;
