import { fold } from "../reading/token.ts";
import type { Writing } from "../reading/writing.ts";

/**
 * Tell whether two forms are words that are made of one another, where names have capitals and the script is not that of the
 * source: талибы are those of the «Талибан», and Марсиан- begins what is of Марс. Derivation is no spelling.
 */
export function isDerived(found: string, usual: string, { script, capitals }: Writing): boolean {
  if (script === "Latn" || !capitals) return false;
  if (/^\p{Ll}/u.test(found) !== /^\p{Ll}/u.test(usual)) return true;
  const [short, long] = [fold(found), fold(usual)].sort((a, b) => a.length - b.length);
  return short!.length > 3 && long!.length - short!.length > 2 && long!.startsWith(short!);
}
