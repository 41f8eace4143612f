import { endsSentence } from "./ends-sentence.ts";
import { findBoundaries } from "./find-boundaries.ts";
import { listItems } from "./list-items.ts";
import { rulesFor } from "./rules-for.ts";

/**
 * Cut a text into its sentences, by the rules of a BCP 47 locale.
 *
 * Law: joined, the pieces are the text, to the code unit; no piece is empty. White space between
 * two sentences is at the end of the first one. A locale without a table of its own, or one that is
 * no BCP 47 tag, is cut by Unicode's rules (UAX 29, `Intl.Segmenter`) and what is common to all.
 */
export function splitSentences(text: string, locale: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const cut of sentenceEnds(text, locale)) {
    pieces.push(text.slice(start, cut));
    start = cut;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/** Give the offsets (UTF-16) at which `splitSentences` cuts, in order, neither 0 nor the length. */
export function sentenceEnds(text: string, locale: string): number[] {
  const language = rulesFor(locale);
  const items = listItems(text, language.rules.ordinals !== undefined);
  const ends: number[] = [];
  let start = 0;
  let item = 0;
  const cut = (at: number): void => {
    if (at > start && at < text.length && text.slice(start, at).trim() !== "") {
      ends.push(at);
      start = at;
    }
  };
  for (const boundary of findBoundaries(text, language.segmenter, language.rules.terminators)) {
    while (item < items.length && items[item]! <= boundary.next) cut(items[item++]!);
    const spacedDots = beforeSpacedEllipsis(text, boundary.stop, boundary.end);
    if (boundary.next > start && endsSentence(text, start, boundary, language)) {
      cut(spacedDots ?? boundary.next);
    }
  }
  while (item < items.length) cut(items[item++]!);
  return ends;
}

/** "compounds. . . . The": a full stop, and an ellipsis that begins the next sentence. */
function beforeSpacedEllipsis(text: string, stop: number, end: number): number | undefined {
  const isIt = text.slice(stop, end) === ". . . ." && /\p{L}/u.test(text[stop - 1] ?? "");
  return isIt ? stop + 2 : undefined;
}
