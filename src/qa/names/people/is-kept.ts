import type { NameStanding } from "../memory/name-standing.ts";
import type { PeopleReading } from "./people-reading.ts";

/** Tell whether the document leaves this name, or nearly all names, in the source's letters. */
export function isKept(standing: NameStanding | undefined, { to, memory }: PeopleReading): boolean {
  const usual = standing?.forms[0];
  if (usual && usual.count > 1) return true;
  return (
    (usual === undefined || usual.how === "copy") && (memory?.keepsLetters(to.locale) ?? false)
  );
}
