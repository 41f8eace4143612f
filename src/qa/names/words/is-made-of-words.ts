import { isTechnicalAcronym } from "./technical-acronyms.ts";
import { isCommonWord } from "./common-words.ts";
import { isCompound } from "./is-compound.ts";

/**
 * Tell whether a word of a name is ordinary English words, with a capital letter at the joint or nothing: *MenuItem*, *DevTools*, *Readonly*. In
 * another script it is put into words as rightly as it may be kept.
 */
export function isMadeOfWords(word: string): boolean {
  const pieces = word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  if (pieces.length === 1) return isCompound(word.toLowerCase());
  return pieces.every(
    (piece) =>
      isTechnicalAcronym(piece) ||
      CUT.has(piece.toLowerCase()) ||
      isCommonWord(piece.toLowerCase()),
  );
}

/** Words that are cut short where they are joined. */
const CUT = new Set(
  "app apps async auth config db dev devs doc docs env gen info lib max mem min msg op ops param params pref prefs proc prod ref refs repo sec stat stats std sync sys temp tmp util utils var vars".split(
    " ",
  ),
);
