import type { SourceName } from "../source-name.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Tell whether anything but a capital letter says that a name would have to be in the translation. In English a capital inside
 * a sentence is enough: the words that have one by rule are known. In other languages a single word needs more: that the
 * document keeps it elsewhere, or other locales do.
 *
 * On published news with an English source this rule spared one warning in a thousand lines and cost ten of a hundred names
 * that were replaced; with Russian and Ukrainian sources it spares one to five in a thousand.
 */
export function isBorneOut(
  { kind, parts, places }: SourceName,
  gone: readonly Part[],
  { from, to, memory }: PeopleReading,
): boolean {
  if (from.writing.language === "en") return true;
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
