import type { SourceName } from "../source-name.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Tell whether the source gives a name in full and by its letters, and the translation has the letters: "the Volna Narodu Party,
 * or VNP". What they stand for is put into words. In Latin letters only: others spell acronyms anew.
 */
export function isByLetters(
  { kind, parts }: SourceName,
  { source, to: { text, writing } }: PeopleReading,
): boolean {
  if (kind !== "name" || parts.length < 2 || writing.script !== "Latn") return false;
  const initials = parts.map(([first]) => first).join("");
  const acronyms = source.match(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu) ?? [];
  return acronyms.some((word) => word.startsWith(initials) && text.includes(word));
}
