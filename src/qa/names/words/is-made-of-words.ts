import { apartAtJoints } from "./joints.ts";
import { isTechnicalAcronym } from "./technical-acronyms.ts";
import { isCommonWord } from "./common-words.ts";
import { isCompound } from "./is-compound.ts";

/**
 * Tell whether a word of a name is ordinary English words, with a capital letter at the joint or nothing: *MenuItem*, *DevTools*, *Readonly*. In
 * another script it is put into words as rightly as it may be kept. `kept`: which pieces need not be words: Prometheusレシーバー is a
 * *PrometheusReceiver*.
 */
export function isMadeOfWords(word: string, kept?: (piece: string) => boolean): boolean {
  const pieces = apartAtJoints(word);
  if (pieces.length === 1) return isCompound(word.toLowerCase());
  return pieces.every(
    (piece) =>
      kept?.(piece) === true ||
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
