import type { AdoptUnit } from "./unit.ts";

/**
 * Tell whether a unit of the translation is prose that nobody has translated.
 *
 * It says nothing about where the translation is: some translators leave the original in place, above
 * or below their own text.
 */
export function isUntranslated(source: AdoptUnit, target: AdoptUnit): boolean {
  return source.text === target.text && source.tokens.length >= PROSE;
}

/** So many different words are no name. */
const PROSE = 6;
