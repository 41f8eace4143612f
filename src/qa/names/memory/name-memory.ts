import type { NamePlace } from "../name-finding.ts";
import type { NameStanding } from "./name-standing.ts";
import type { NameTrace } from "./name-trace.ts";
import type { SourceName } from "../source-name.ts";
import type { Script } from "../reading/writing.ts";

/** What the translations of a document, or of a project, call the names of the source. */
export interface NameMemory {
  /**
   * Take in a unit and its translation. All of them before any check: a name's usual form is known only then. A unit
   * that was taken in before, known by its place, is taken in anew. `trace` is what `traceNames` gives, where it is known.
   */
  add(
    source: string,
    target: string,
    sourceLocale: string,
    targetLocale: string,
    place?: NamePlace,
    trace?: NameTrace,
  ): void;
  /** The names of a source text, as the whole document shows them. */
  namesIn(source: string, sourceLocale: string): readonly SourceName[];
  /** Whether the source writes the word (small letters) with a small letter somewhere. */
  isOrdinary(word: string): boolean;
  /** Whether the source has another word (small letters) with a capital letter, and not seldomer than this one. */
  writesRather(other: string, word: string): boolean;
  /** Whether the translations, all together, hardly ever go without the word. */
  isName(word: string): boolean;
  /** How a word of a name stands in a locale, if it was seen there: as `tellStanding` tells it. */
  standing(word: string, locale: string): NameStanding | undefined;
  /** Whether translations into all locales together leave the word as it is, and hardly ever without it. */
  isKeptAnywhere(word: string): boolean;
  /**
   * Whether translations into other locales show that the word is a name: nearly all of them have it, in its letters or
   * by its sound. Where a word is a name for everybody else, it is missed in the one where it is not.
   */
  isConfirmed(word: string, locale: string): boolean;
  /** Whether none of the other locales has the word, two of them at the least: what is no name for anybody. */
  isKeptByNone(word: string, locale: string): boolean;
  /** Whether two other locales or more go without the word somewhere. */
  isLeftOutByOthers(word: string, locale: string): boolean;
  /** Whether all but a few of the other locales have the word: what an ordinary word needs to be missed. */
  isKeptByOthers(word: string, locale: string): boolean;
  /**
   * Whether the translations into other scripts, all together, hardly ever have the word, in its letters or by its sound: however many
   * languages of Latin letters borrow it, elsewhere it is a word.
   */
  isPutIntoWords(word: string): boolean;
  /**
   * Whether other locales have the word, in its letters or by its sound: two of three at the least for one in Latin letters, most of
   * those in other scripts for another.
   */
  isFoundElsewhere(word: string, locale: string): boolean;
  /** Whether nearly all translations into other locales in Latin letters spell the word as the source does. */
  isSpelledAlike(word: string, locale: string): boolean;
  /** Whether other locales in Latin letters have a spelling of their own for the word, as often as not. */
  isSpelledOtherwise(word: string, locale: string): boolean;
  /**
   * Whether a form is a word of the language rather than what a word of a name is written as: the document has it half as often where
   * the source does not name anybody so.
   */
  isWord(form: string, word: string, locale: string): boolean;
  /** Whether it is one, or stands in fewer than three units whose source has the word. */
  isSeldom(form: string, word: string, locale: string): boolean;
  /** The usual forms (folded) of names in the script of a locale, and the words of the source that they are of. */
  formsIn(locale: string): ReadonlyMap<string, string>;
  /** The word of a name that translations into a locale write in this form (folded), in whatever letters. */
  namedBy(form: string, locale: string): string | undefined;
  /** Whether the source has a full name with both words (small letters): Nancy and Pelosi are one person. */
  areOneName(one: string, other: string): boolean;
  /** Whether nearly all translations into other scripts write the word in theirs. */
  isWrittenInScripts(word: string, locale: string): boolean;
  /** Whether the translations into a locale of another script leave nearly all names in Latin letters. */
  keepsLetters(locale: string): boolean;
  /** Whether a locale has so few of the names that it must call many of them by names of its own. */
  renames(locale: string): boolean;
  /** Whether they leave more names in Latin letters than they write in their own: places among them are no slips. */
  leavesLetters(locale: string): boolean;
  /** Whether the translations into a locale of another script write nearly all people in it. */
  writesPeople(locale: string): boolean;
  /**
   * Whether the word was seen in a longer name that the culture of the locale does not write with characters of its own:
   * Adeyemi could be Japanese, Folake Adeyemi could not.
   */
  isForeign(word: string, locale: string): boolean;
  /**
   * How far from the word its forms in other scripts are in other locales: what is far from it in one locale and near in the
   * others is most likely a slip. `undefined` where fewer than three locales tell.
   */
  usualDistance(word: string, locale: string): number | undefined;
  /** How the other locales that write in other scripts make the word sound, one form for each. */
  soundsElsewhere(
    word: string,
    locale: string,
  ): readonly { text: string; sounds: string; script: Script }[];
  /** Whether the word was seen in the full name of somebody whom the culture of the locale writes with its own characters. */
  isFamily(word: string, locale: string): boolean;
  /** Whether the source names a place of East Asia: where it does not, a word is no Japanese name for its syllables alone. */
  namesEast(): boolean;
  /** What a word is written as by the evidence of where it stands: beside the dot in a full name. */
  learned(word: string, locale: string): string | undefined;
  /** What translations into a locale have before the brackets with an acronym: the words that it stands for. */
  expansions(acronym: string, locale: string): readonly string[];
  /** The units beside one, known by its source, as pairs of source and translation: two before it and one behind, of its document. */
  neighbours(source: string, locale: string): readonly (readonly [string, string])[];
  /** Whether a translation of the source into another locale names what stands in the one into this: see `isNamedByOthers`. */
  isNamedByOthers(source: string, text: string, locale: string): boolean;
  /** Whether the translations into a locale write a word (small letters) with a small letter somewhere. */
  isWrittenSmall(word: string, locale: string): boolean;
  /** Every word of a name that was seen, by locale. */
  standings(locale: string): NameStanding[];
}
