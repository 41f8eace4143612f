import { apartAtJoints } from "./words/joints.ts";
import { fold } from "./reading/token.ts";
import { isTechnicalAcronym } from "./words/technical-acronyms.ts";
import type { MissingReading } from "./missing-reading.ts";
import type { SourceName } from "./source-name.ts";
import { isMadeOfWords } from "./words/is-made-of-words.ts";

/**
 * Tell whether a name that is missing in a script without capitals may have been left out, or put into words, as good style has it. What the
 * document writes in Latin letters again and again is what it is about, and need not be said each time; were it another name,
 * that one would stand in Latin letters, too. *URL* and *DevTools* are words that other languages have words for.
 */
export function mayBeLeftOut(
  { kind, parts }: SourceName,
  { from, to, memory }: MissingReading,
): boolean {
  if (to.writing.capitals || kind === "person" || kind === "handle") return false;
  const letters = from.text.toLowerCase();
  const stranger = to.tokens.some(
    ({ latin, capital, folded }) =>
      latin && capital && folded.length > 2 && !letters.includes(folded),
  );
  if (stranger) return false;
  const isThere = (piece: string): boolean =>
    piece.length > 1 && to.tokens.some(({ latin, folded }) => latin && folded === fold(piece));
  return parts.every((part) => {
    const standing = memory?.standing(part, to.locale);
    const usual = standing?.forms[0];
    if (usual?.how === "copy" && usual.count >= OFTEN) return true;
    if (isTechnicalAcronym(part)) return true;
    // What is written by its sound, or what those who write in other scripts keep, is a name, whatever it is made of.
    if (apartAtJoints(part).some(isThere) && isMadeOfWords(part, isThere)) return true;
    return (
      kind !== "acronym" &&
      usual?.how !== "sound" &&
      ((standing?.missing ?? 0) > 1 || memory?.isKeptByOthers(part, to.locale) !== true) &&
      isMadeOfWords(part)
    );
  });
}

/** In so many units of a document a name stands that it is about. */
const OFTEN = 3;
