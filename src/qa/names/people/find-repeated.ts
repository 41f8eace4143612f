import { editDistance } from "../sounds/edit-distance.ts";
import { findName } from "../forms/find-name.ts";
import { sameFolded } from "../forms/same-form.ts";
import { isRespelt } from "../sounds/is-respelt.ts";
import { withoutMarks } from "../reading/without-marks.ts";
import { soundsAlike } from "../sounds/sounds-alike.ts";
import { fold } from "../reading/token.ts";
import { isDerived } from "./is-derived.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Find a piece that is a letter or two from the form of a word that stands in the same text, where the source has the word once
 * more than the translation has the form. `variant`: it differs in vowels alone, where the script has loose ones.
 */
export function findRepeated(
  part: string,
  parts: readonly Part[],
  { names, to }: PeopleReading,
): { text: string; start: number; end: number; expected: string; variant: boolean } | undefined {
  const found = parts.find((one) => one.part === part)?.search.found;
  if (!found || found.how === "near" || found.text.length < 4) return undefined;
  const wanted = names.filter((name) => name.parts.includes(part)).length;
  if (wanted < 2) return undefined;
  const { pieces, writing } = to;
  const usual = fold(found.text);
  const limit = usual.length > 5 ? 2 : 1;
  const isForm = (folded: string): boolean => sameFolded(folded, usual, writing);
  const there = new Set(pieces.filter(({ folded }) => isForm(folded)).map(({ start }) => start));
  if (there.size >= wanted) return undefined;
  // What another name of the source is written as, زونغداو beside سونغ, and what a table knows as a place.
  const heard = new Set(to.places.map(({ span }) => span.start));
  for (const other of names.flatMap((name) => name.parts)) {
    const form = other === part ? undefined : findName(other, to).found;
    if (form && form.distance <= HEARD) heard.add(form.start);
  }
  const near = pieces.find(
    ({ text, folded, capital, start }) =>
      !isForm(folded) &&
      // Temujin beside Temüjin, Gengis beside Genghis: other ways to write it.
      withoutMarks(folded) !== withoutMarks(usual) &&
      !isRespelt(withoutMarks(fold(part)), folded, writing.language) &&
      !there.has(start) &&
      (!writing.capitals || capital) &&
      !isDerived(text, found.text, writing) &&
      !heard.has(start) &&
      // A longer word begins as a short name does by chance.
      Math.min(
        editDistance(usual, folded, limit),
        folded.length > usual.length + 2 && usual.length < 6
          ? limit + 1
          : editDistance(usual, folded.slice(0, usual.length), limit),
      ) <= limit &&
      // Two letters for one sound: ديفيس and ديفيز.
      !soundsAlike(found.text, text, writing.script),
  );
  if (!near) return undefined;
  const { text, start, end } = near;
  const variant = soundsAlike(found.text, text, writing.script, true);
  return { text, start, end, expected: found.text, variant };
}

/** A distance of `FoundName` at which a form is a name's own. */
const HEARD = 0.4;
