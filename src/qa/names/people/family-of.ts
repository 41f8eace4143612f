import { easternPlace } from "../places/eastern-places.ts";
import { familyForms } from "../words/family-names.ts";
import { isGivenName } from "../words/given-names.ts";
import type { SourceName } from "../source-name.ts";
import { fold } from "../reading/token.ts";
import type { PeopleReading } from "./people-reading.ts";

/** Pick the word of a name whose characters are known, so that it can be missed. */
export function familyOf(
  { kind, parts }: SourceName,
  { to: { locale, writing }, memory }: PeopleReading,
): string | undefined {
  const full = kind === "person" || parts.length > 1;
  const [first] = parts as [string];
  if (!full && easternPlace(first).length === 0 && !memory?.isFamily(first, locale))
    return undefined;
  // Grace Ho may be anybody; a family name of two characters is a Japanese one.
  const given = isGivenName(fold(first)) && familyForms(first, writing.script).length === 0;
  const least = full && given ? 2 : 1;
  const known = (part: string): boolean =>
    familyForms(part, writing.script).some(({ length }) => length >= least);
  return [parts[0]!, parts.at(-1)!].find(known);
}
