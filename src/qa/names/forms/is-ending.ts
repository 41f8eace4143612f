import type { Writing } from "../reading/writing.ts";
import { isInflection } from "./is-inflection.ts";

/**
 * Tell whether a word in Latin letters is the name with an ending. Both folded; `foreign`: the word stands in a text of
 * another script.
 */
export function isEnding(name: string, word: string, foreign: boolean, writing: Writing): boolean {
  if (name.length < 3) return false;
  if (word.startsWith(name)) {
    const ending = word.slice(name.length);
    // Harvardstudenter, Trumporganisation: what follows is a word of its own.
    if (GERMANIC.has(writing.language) && !foreign && ending.length > 3 && name.length > 3)
      return true;
    if (GERMANIC.has(writing.language))
      return /^(?:[ensrat]|e[nrst]|er[ns]|ens|in|innen|n[es]|isch\p{L}{0,2})$/u.test(ending);
    if (writing.language === "cs" && /^ov[aeouy]\p{L}{0,2}$/u.test(ending)) return true;
    if (JOINING.has(writing.language)) return ending.length < 9;
    return foreign ? ending === "s" : ending.length <= (writing.inflected ? 4 : 2);
  }
  // Brno, Brně; Majorka, Majorki: an ending takes the place of the last vowel, or of a softened consonant.
  if (foreign || !SOFTENING.has(writing.language)) return false;
  // Linuksa: Polish has an x in no other case than the first.
  if (writing.language === "pl" && name.endsWith("x"))
    return isEnding(`${name.slice(0, -1)}ks`, word, foreign, writing);
  // Chromebooki of Chromebooks: the plural of the language for that of English.
  if (name.length > 5 && name.endsWith("s") && PLURAL.test(word.slice(name.length - 1)))
    if (word.startsWith(name.slice(0, -1))) return true;
  if (name.length < 6 && isInflection(name, word, writing.language) === true) return true;
  // Cassius, Cassia; Hellas, Hellady: the ending of Latin and Greek names makes room for another.
  const classical = /^(.{4,}?)(?:us|os|as|es|is)$/.exec(name)?.[1];
  if (classical !== undefined && CLASSICAL.test(word.slice(classical.length)))
    if (word.startsWith(classical)) return true;
  const stem = name.replace(/[bcdfghjklmnprstvz]?[aeiouy]$/, "");
  return stem.length > 2 && word.startsWith(stem) && word.length - stem.length <= 4;
}

/** Languages that join endings to endings: Demokratlarla. */
const JOINING = new Set(["tr", "az", "hu", "fi", "et", "kk", "uz"]);
const GERMANIC = new Set(["de", "nl", "da", "nb", "nn", "sv"]);
/** Languages in which an ending softens what it follows. */
export const SOFTENING: ReadonlySet<string> = new Set([
  "cs",
  "sk",
  "pl",
  "hr",
  "sl",
  "bs",
  "sr",
  "lt",
  "lv",
]);

/** Plurals of nouns. */
const PLURAL = /^(?:[iyeů]|ów|ech|och|ach|ami|om|ům)$/u;

/** What West Slavic languages put in the place of -us, -os, -is, with the consonant that the stem ends in there. */
const CLASSICAL = /^(?:[dtn]|in)?(?:a|u|e|y|i|ovi|em|ou|ova|ovy)$/;
