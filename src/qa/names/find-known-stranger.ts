import type { Span } from "../../model/index.ts";
import { findPart } from "./forms/find-part.ts";
import type { NameMemory } from "./memory/name-memory.ts";
import type { MissingReading } from "./missing-reading.ts";
import { fold } from "./reading/token.ts";
import { isCommonWord } from "./words/common-words.ts";

/**
 * Find somebody of the document in a translation whom the source does not name: a piece that is the form of one of the document's
 * names elsewhere, and of no full name with a word of the source (Nancy, where the source has Pelosi). Who is known is a stranger whatever the piece sounds like; an acronym may be what the source says in full.
 */
export function findKnownStranger(
  { from, to, names, memory }: MissingReading,
  told: readonly Span[] = [],
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  if (!memory) return undefined;
  const words = [
    ...from.tokens.map(({ folded }) => folded),
    ...names.flatMap(({ parts }) => parts.map(fold)),
  ];
  for (const { text, folded, start, end, capital, gloss } of to.pieces) {
    if (text.length < 2 || gloss || /^\p{Lu}{2,}$/u.test(text) || (to.writing.capitals && !capital))
      continue;
    if (told.some((span) => span.start < end && start < span.end)) continue;
    const word = memory.namedBy(folded, to.locale);
    if (word === undefined || isMereWord(word, to.locale, memory)) continue;
    // Of a script without blanks a common word may sound like anybody.
    if (to.writing.words === "unspaced" && memory.isWord(folded, word, to.locale)) continue;
    const key = fold(word);
    if (words.some((other) => beginAlike(other, key)) || isOtherHalf(key)) continue;
    return { text, start, end };
  }
  return undefined;

  /** Who is called by one word of a full name in the source may be called by the other one. */
  function isOtherHalf(key: string): boolean {
    const half = names
      .flatMap(({ parts }) => parts)
      .find((part) => memory!.areOneName(fold(part), key));
    return half !== undefined && findPart(half, from.text, to).found === undefined;
  }
}

/** Rails, Grace: an ordinary word may be anything, unless translations write it as a name again and again. */
function isMereWord(word: string, locale: string, memory: NameMemory): boolean {
  const standing = memory.standing(word, locale);
  if (standing?.kind === "acronym") return true;
  if (!isCommonWord(fold(word))) return false;
  const usual = standing?.forms[0];
  return !(usual && usual.count > 1 && standing.found > standing.missing && usual.distance < CLEAR);
}

/** Nearer than chance brings a word of the language. */
const CLEAR = 0.4;

/** Putin and Putinist, Welsh and Wales: of one word, or nearly. */
function beginAlike(a: string, b: string): boolean {
  const head = b.slice(0, Math.max(3, b.length - 2));
  return a.startsWith(head) || (a.length > 3 && b.startsWith(a));
}
