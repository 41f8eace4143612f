import type { Span } from "../../model/index.ts";
import { placeName } from "./places/place-forms.ts";
import { areRelated } from "./places/relations.ts";
import type { Reading } from "./reading/reading.ts";
import { fold } from "./reading/token.ts";
import { heard } from "./sounds/heard.ts";
import { soundDistance } from "./sounds/sound-distance.ts";
import type { SourceName } from "./source-name.ts";

/**
 * Find a place in a translation that the source does not name. "The American president" says who Trump is, and nobody else: words with
 * small letters are no strangers; nor is what the source cuts short, AZ or LSU, nor what is written, or sounds, as a word with a capital
 * letter in the source: Francesco is not France.
 */
export function findStrangePlace(
  from: Reading,
  to: Reading,
  names: readonly SourceName[],
  told: readonly Span[] = [],
): { text: string; start: number; end: number } | undefined {
  const short = names.filter(({ kind, text }) => kind === "acronym" && !to.text.includes(text));
  const place = to.places.find(
    ({ sure, ids, text, span }) =>
      sure &&
      !told.some((other) => other.start < span.end && span.start < other.end) &&
      /^\P{L}*\p{Lu}/u.test(text) &&
      !short.some(({ text: letters }) => ids.some((id) => hasInitials(id, letters))) &&
      !from.places.some((other) =>
        other.ids.some((a) => ids.some((b) => areRelated(a, b) || KOREA.has(`${a} ${b}`))),
      ) &&
      !isWordOf(text, from, to),
  );
  return place && { text: place.text, start: place.span.start, end: place.span.end };
}

/** Whether letters in capitals may be, or have in them, a place: its English name begins with one of them. */
function hasInitials(id: string, letters: string): boolean {
  return letters.includes((placeName(id)[0] ?? "").toUpperCase());
}

/** A capitalised word of the source begins as the place does, or sounds like it. */
function isWordOf(place: string, { tokens }: Reading, { writing }: Reading): boolean {
  const form = heard(fold(place));
  return tokens.some(({ text, capital }) => {
    if (!capital || text.length < 3) return false;
    const word = heard(fold(text));
    if (word.bare.slice(0, 3) === form.bare.slice(0, 3)) return true;
    return soundDistance(word.sounds, form.sounds, writing.script, 3) < ALIKE;
  });
}

/** As near as right forms are in most scripts. */
const ALIKE = 0.5;
/** "Korean" may be of either. */
const KOREA = new Set(["KR KP", "KP KR"]);
