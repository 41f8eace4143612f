import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import { fold } from "../reading/token.ts";
import { isTabled, placeName } from "./place-forms.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";

/**
 * Tell whether a translation may be asked for a place. Where a language has no table, CLDR alone tells what it calls a place: one
 * name or two, no adjective, no people, none of the other names that people print (Ολλανδία beside Κάτω Χώρες). Such a name is
 * asked for where it is said as in the source, so that its other forms would be, too.
 */
export function mayBeAsked({ ids, text }: PlaceMention, locale: string): boolean {
  if (isTabled(locale)) return true;
  const name = soundsOf(romanize(text));
  const { byId, writing } = placeIndex(locale);
  return ids.some(
    (id) =>
      fold(placeName(id)) === fold(text) &&
      byId
        .get(id)
        ?.some(
          (form) =>
            form.words.length === 1 &&
            soundDistance(name, soundsOf(romanize(form.text)), writing.script) <= ALIKE,
        ) === true,
  );
}

const ALIKE = 0.4;
