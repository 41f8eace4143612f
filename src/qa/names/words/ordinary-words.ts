/**
 * List the words that a text writes with small letters, as prose: what stands in an address, a path, a
 * handle or a domain tells nothing about how the word is written.
 */
export function ordinaryWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const chunk of text.match(/\S+/gu) ?? []) {
    // Most words are such, and need no look at what may stand around one.
    if (SMALL.test(chunk)) {
      words.add(chunk);
      continue;
    }
    const word = PROSE.exec(chunk)?.[1];
    if (word) for (const part of word.split(/[-–—]/u)) words.add(part);
  }
  return words;
}

const SMALL = /^[a-z]+$/;
/** A word in small letters, with punctuation around it and an English ending after an apostrophe. */
const PROSE =
  /^[\p{P}\p{S}]*?((?:\p{Ll}\p{M}*)+(?:[-–—](?:\p{Ll}\p{M}*)+)*)(?:['’]\p{Ll}{1,2})?[)\]"”’»'.,;:!?…]*$/u;
