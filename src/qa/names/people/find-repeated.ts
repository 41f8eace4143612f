import { editDistance } from "../sounds/edit-distance.ts";
import { sameFolded } from "../forms/same-form.ts";
import { isRespelt } from "../sounds/is-respelt.ts";
import { withoutMarks } from "../reading/without-marks.ts";
import { fold } from "../reading/token.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Find a piece that is a letter or two from the form of a word that stands in the same text, where the source has the word once
 * more than the translation has the form.
 */
export function findRepeated(
  part: string,
  parts: readonly Part[],
  { names, to }: PeopleReading,
): { text: string; start: number; end: number; expected: string } | undefined {
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
  const near = pieces.find(
    ({ folded, capital, start }) =>
      !isForm(folded) &&
      // Temujin beside Temüjin, Gengis beside Genghis: other ways to write it.
      withoutMarks(folded) !== withoutMarks(usual) &&
      !isRespelt(withoutMarks(fold(part)), folded, writing.language) &&
      !there.has(start) &&
      (!writing.capitals || capital) &&
      Math.min(
        editDistance(usual, folded, limit),
        editDistance(usual, folded.slice(0, usual.length), limit),
      ) <= limit,
  );
  return near && { text: near.text, start: near.start, end: near.end, expected: found.text };
}
