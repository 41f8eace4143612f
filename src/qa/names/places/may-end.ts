import { fold } from "../reading/token.ts";
import { isInflection } from "../forms/is-inflection.ts";
import type { IndexedForm, IndexedWord, PlaceIndex } from "./place-index.ts";

/**
 * Whether a word that begins as a word of a place's form does may be it, by the endings of the language: Перу is not in
 * Первый, Куба not in Куб and Кубок, the Krim not in Krimi, and لاوس not in الأوسكار. True where nothing is known of the
 * endings. `word`: folded, with the stem at its beginning.
 */
export function mayEnd(
  form: IndexedForm,
  expected: IndexedWord,
  word: string,
  { writing }: PlaceIndex,
): boolean {
  const rest = word.slice(expected.stem.length);
  if (rest !== "" && writing.script === "Arab") {
    // أردنا is "we wanted", بنينا "we built": only adjectives and those whom they name have more endings.
    const noun = writing.language === "ar" && form.pattern !== true;
    return ARABIC_ENDING.test(rest) && !(noun && OF_ADJECTIVES.test(rest));
  }
  // रूस is not in रूस्टर: what joins two consonants goes on with the syllable.
  if (rest.startsWith("\u094d")) return false;
  if (!isListed(expected, word, rest, writing.language)) return false;
  // Three letters need an ending that the language has.
  const brief = writing.capitals && expected.stem.length < 4 && expected.open < 5;
  if (!brief || rest === "" || form.words.length > 1 || ADJECTIVE.test(rest)) return true;
  return isInflection(fold(form.text), word, writing.language) !== false;
}

/** Whether a word of a language whose endings are listed has one of them. */
function isListed({ base }: IndexedWord, word: string, rest: string, language: string): boolean {
  if (base === undefined || word === base || !LISTED.has(language)) return true;
  if (DERIVED.test(rest)) return true;
  const slavic = language !== "de";
  if (slavic && FIXED.test(base)) return false;
  // A place that is one has no genitive of the plural.
  if (slavic && base.startsWith(word) && !PLURAL.test(base)) return false;
  return isInflection(base, word, language) === true;
}

/** What turns the name of a country into an adjective, longer than any ending of a noun. */
export const ADJECTIVE = /^(?:\p{L}{0,3}(?:ск|ськ|цк|цьк|sk|ck|isch)\p{L}{0,4})$/u;
/** What Arabic and Persian add to the end of a place (folded): لاوس is not in الأوسكار. */
const ARABIC_ENDING =
  /^(?:[اهي]|[اوي]ن|ات|ي[اهي]|ي[اوي]ن|يات|(?:ا?ن|ا?و)ي(?:ه|ون|ين)?|ي?ت[اي]ن|نا|ه[ام]|ا?يي|هايي?|[يا]?[شم]|ا?ي?ان|ستاني?|يايي)$/u;
/** What it adds to adjectives alone. */
const OF_ADJECTIVES = /^(?:[اه]|[اوي]ن|ات|نا|ه[ام])$/u;
/** Languages whose endings `isInflection` has, and that other words are often taken for places in. */
const LISTED = new Set(["be", "cs", "de", "pl", "ru", "sk", "uk"]);
/** Names that bear no endings: Перу, Чили, Самоа, Макао; Чилі; Haiti. */
const FIXED = /(?:[уюиэі]|[оуа][ао]|[^аеиоуыэюяіїє][еє]|.[ui])$/u;
const PLURAL = /[ыиіїyei]$/u;
/** What makes an adjective, or the name of a citizen, of the stem. */
const DERIVED =
  /^(?:[уиеоі]?ан|кан|[иы]н|[иі]й|[еэ]з|ей|[оеёі]?в|н|ав|[oóeuai]?[wvnj]|[ai]?ń|an|ij|yj)?(?:ь?ск|ськ|цк|цьк|sk|ck|isch|sch|[еиaiey]?[ц]|ец|єц|ч[ая]н|ian|an|czyk|č|št|an[ei]|[eě]n|чик|чан|ян)\p{L}{0,6}$/u;
