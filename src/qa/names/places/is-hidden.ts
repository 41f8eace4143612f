import { searchPieces } from "../forms/find-name.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";
import { mayStandFor } from "./relations.ts";
import { isRespelt } from "../sounds/is-respelt.ts";
import { fold, type Token, tokenize } from "../reading/token.ts";
import type { PlaceReading } from "./place-reading.ts";
import { sharesPlace } from "./shares-place.ts";

/**
 * Tell whether the place may be there in a way that the tables do not know: named by a related place, by a
 * word with the same beginning, by sound, or by the source's own letters.
 */
export function isHidden(mention: PlaceMention, reading: PlaceReading): boolean {
  const { required, target, to } = reading;
  const { text, locale, writing } = to;
  const related = target.some(
    (other) =>
      mayStandFor(other, mention) &&
      // Named more often than the source names it: 北朝鮮政府 for Pyongyang, beside North Korea.
      target.filter((one) => sharesPlace(one, other)).length >
        required.filter((need) => sharesPlace(need, other)).length,
  );
  const names = namesOf(mention);
  if (related || names.some((name) => text.includes(name))) return true;
  const free = to.pieces.filter(
    (piece) =>
      !target.some(({ span, sure }) => sure && piece.start < span.end && span.start < piece.end),
  );
  const isHeard = ({ text: word }: Token): boolean => {
    const { found } = searchPieces(word, free, writing);
    return (
      found !== undefined &&
      found.how !== "near" &&
      found.distance <= HEARD &&
      // Moscow is heard in ソコロフ, and Sokolov more so.
      !reading.voiced().some(({ start, end }) => found.start < end && start < found.end)
    );
  };
  for (const name of names) {
    const long = tokenize(name).filter((token) => token.text.length > 3);
    const own = long.filter(({ folded }) => !KINDS.has(folded));
    const words = own.length > 0 ? own : long;
    if (words.length > 0 && words.every(isHeard)) return true;
    // Uttarpradéš: two words that the language writes as one.
    const joined = words.map((word) => word.folded).join("");
    if (
      words.length > 1 &&
      free.some(({ folded, capital }) => capital && isRespelt(joined, folded, writing.language))
    )
      return true;
  }
  if (writing.words === "unspaced") return false;
  const forms = mention.ids.flatMap((id) => placeIndex(locale).byId.get(id) ?? []);
  return forms.some(({ words: [only, second] }) => {
    if (!only || only.stem.length < 4) return false;
    const head = headOf(only.stem);
    if (second) {
      // Statelor Unite: both words of a name in another case, and one behind the other.
      const next = headOf(second.stem);
      return (
        writing.inflected &&
        second.stem.length > 3 &&
        to.tokens.some(
          ({ folded }, at) =>
            folded.startsWith(next) && to.tokens[at - 1]?.folded.startsWith(head) === true,
        )
      );
    }
    return free.some((piece) => fold(piece.text).startsWith(head));
  });
}

/** As much of a word as no ending changes. */
function headOf(stem: string): string {
  return stem.slice(0, Math.max(4, Math.ceil(stem.length * 0.6)));
}

/** As the source has it, and what a Bolivian is from: ชาว Bolivia. */
function namesOf({ ids, text }: PlaceMention): string[] {
  const { byId } = placeIndex("en");
  return [text, ...ids.flatMap((id) => byId.get(id)?.[0]?.text ?? [])];
}

/** Nearer than for names that no table knows: the place's own forms were not found. */
const HEARD = 0.38;

/** What kind of thing it is: each language has its own word for it. */
const KINDS: ReadonlySet<string> = new Set(
  "lake river mount mountain mountains island islands strait gulf desert valley canal peninsula".split(
    " ",
  ),
);
