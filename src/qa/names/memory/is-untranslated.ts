import type { Reading } from "../reading/reading.ts";

/**
 * Tell whether a translation into another language is still the source's own prose: most of the longer words that the source
 * writes with small letters stand in it. Such a text has every name of the source, and is evidence for none of them: in a
 * document that is translated in part, any word with a capital letter would be kept by somebody.
 */
export function isUntranslated(from: Reading, to: Reading): boolean {
  if (from.writing.language === to.writing.language) return false;
  const words = [...from.small].filter((word) => word.length > 3);
  if (words.length > 0 && from.text === to.text) return true;
  if (words.length < LEAST) return false;
  const there = new Set(to.tokens.map(({ folded }) => folded));
  return words.filter((word) => there.has(word)).length >= MOST * words.length;
}

/** Fewer words may be loan words, or all be in codes that stay. */
const LEAST = 3;
const MOST = 0.7;
