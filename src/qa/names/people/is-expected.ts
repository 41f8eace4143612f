import type { NameStanding } from "../memory/name-standing.ts";
import type { SourceName } from "../source-name.ts";
import { isCapitalWord } from "../words/capital-words.ts";
import { fold } from "../reading/token.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Tell whether a word of a name has to be in the translation. The document's own practice goes before the form: what it
 * translates elsewhere may be translated here.
 */
export function isExpected(
  name: SourceName,
  part: string,
  standing: NameStanding | undefined,
  reading: PeopleReading,
): boolean {
  const { memory } = reading;
  const { locale } = reading.to;
  if (memory?.isOrdinary(fold(part))) return false;
  // A people or a belief has a word of its own where the letters change: Hindu is индуистский.
  if (name.kind !== "person" && reading.to.writing.script !== "Latn" && isCapitalWord(fold(part)))
    return false;
  // In another script an acronym is put into words as often as not: it is missed where the document keeps it elsewhere.
  if (name.kind === "acronym" && reading.to.writing.script !== "Latn" && !standing?.found)
    return false;
  if (memory?.isPutIntoWords(part) === true && isWordAbroad(name, reading)) return false;
  if (!standing) return name.certain || memory?.isFamily(part, locale) === true;
  // All the others translate it, and this one never had it: it is a word.
  if (standing.found === 0 && name.kind === "name" && memory?.isKeptByNone(part, locale))
    return false;
  const { found, missing } = standing;
  const share = found / (found + missing);
  const contrary = missing >= 2 && share < 0.6;
  if (!contrary && memory?.isConfirmed(part, locale)) return !ownAcronym(name, reading);
  if (name.kind !== "acronym" && memory?.isKeptAnywhere(part)) return true;
  if (found >= 2 && share >= (name.certain ? 0.7 : name.kind === "acronym" ? 0.92 : 0.85))
    return true;
  if (found >= 3 && share >= 0.75 && name.kind !== "acronym") return true;
  if (missing >= 2 && share < 0.6 && name.kind !== "mark") return false;
  return name.certain || standing.certain;
}

/** Tell whether a name may be a word for those who write in other letters: nobody's full name, and no place. */
function isWordAbroad({ kind, parts, places }: SourceName, { from, to }: PeopleReading): boolean {
  if (to.writing.script === "Latn" || kind === "person" || places !== undefined) return false;
  return parts.length === 1 || from.titles;
}

/** NBI may be НБР, WIPO OMPI: an acronym of the translation's own. */
function ownAcronym({ kind }: SourceName, { source, to }: PeopleReading): boolean {
  if (kind !== "acronym") return false;
  const found = to.text.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [];
  return found.some((word) => !source.includes(word));
}
