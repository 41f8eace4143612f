import { findPart } from "../forms/find-part.ts";
import { mayStandFor } from "../places/relations.ts";
import { readText } from "../reading/reading.ts";
import { fold } from "../reading/token.ts";
import type { NameMemory } from "./name-memory.ts";

/**
 * Tell whether another translation of the same unit names the same somebody, or place: then the source says so in its own way, for two
 * translators make no slip together. `text`: what stands in the translation into `locale`. `others`: locales and their translations.
 */
export function isNamedByOthers(
  text: string,
  locale: string,
  others: readonly (readonly [locale: string, target: string])[],
  memory: Pick<NameMemory, "namedBy">,
): boolean {
  const { places, writing } = readText(text, locale);
  const folded = fold(text);
  const word = memory.namedBy(folded, locale);
  return others.some(([tag, target]) => {
    const to = readText(target, tag);
    if (places.some((place) => to.places.some((other) => mayStandFor(other, place)))) return true;
    if (word !== undefined) {
      const { found } = findPart(word, "", to);
      if (found && found.how !== "near" && found.distance <= HEARD) return true;
    }
    if (writing.script !== to.writing.script || folded.length < HEAD) return false;
    return to.tokens.some(
      (token) => token.capital && token.folded.slice(0, HEAD) === folded.slice(0, HEAD),
    );
  });
}

/** A distance at which a form is the name, wherever it stands. */
const HEARD = 0.36;
/** What is left of a name before any ending, in letters. */
const HEAD = 4;
