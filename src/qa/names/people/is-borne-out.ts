import type { Script } from "../reading/writing.ts";
import type { SourceName } from "../source-name.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Tell whether anything but a capital letter says that a name would have to be in the translation. A full name, a word with
 * capitals inside and a place do; a single word does where the document keeps it elsewhere, or other locales do. "Chequers", once
 * in a document, may be left out, or be a word that the language has another one for: who leaves it out says nothing wrong.
 */
export function isBorneOut(
  { kind, parts, places }: SourceName,
  gone: readonly Part[],
  { to, memory }: PeopleReading,
): boolean {
  // These scripts have their forms in tables, or the ear finds them: without this, half of the names that were replaced are not seen.
  if (EASTERN.has(to.writing.script)) return true;
  if (!memory || places !== undefined || kind === "mark" || kind === "handle") return true;
  if (kind !== "acronym" && parts.length > 1) return true;
  return gone.some(
    ({ part, standing }) =>
      (standing?.found ?? 0) > 0 ||
      memory.isFoundElsewhere(part, to.locale) ||
      memory.isKeptAnywhere(part) ||
      memory.isFamily(part, to.locale),
  );
}

const EASTERN: ReadonlySet<Script> = new Set(["Kana", "Hang", "Hans"]);
