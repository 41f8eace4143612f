import { fold } from "../reading/token.ts";
import { hasTable, placeName } from "./place-forms.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";

/**
 * Tell whether a translation may be asked for a place. Where a language has no table, CLDR alone tells what it calls a place: one
 * name or two, no adjective, no people, none of the shorter or other names that people print (Ολλανδία beside Κάτω Χώρες).
 * There it is asked for by the source's own name of the place, where its name is one word.
 */
export function mayBeAsked({ ids, text }: PlaceMention, locale: string): boolean {
  if (hasTable(locale)) return true;
  const { byId } = placeIndex(locale);
  return ids.some(
    (id) => fold(placeName(id)) === fold(text) && byId.get(id)?.[0]?.words.length === 1,
  );
}
