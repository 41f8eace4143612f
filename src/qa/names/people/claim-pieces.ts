import { findName } from "../forms/find-name.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * List the pieces of the translation, by where they start, that are the form of one word of the names more than of another.
 */
export function claimPieces({ names, to, memory }: PeopleReading): Map<number, string> {
  const { locale, writing } = to;
  const by = new Map<number, { word: string; distance: number }>();
  if (writing.script === "Latn") return new Map();
  const claim = (word: string, start: number, distance: number): void => {
    const other = by.get(start);
    if (!other || distance < other.distance) by.set(start, { word, distance });
  };
  for (const word of new Set(names.flatMap(({ parts }) => parts))) {
    const { found } = findName(word, to);
    if (found && found.how !== "near") claim(word, found.start, found.distance);
  }
  // Where the document knows a piece as somebody's name, it is theirs.
  const forms = memory?.formsIn(locale);
  if (forms && forms.size > 0) {
    for (const { start, folded } of to.pieces) {
      const word = forms.get(folded);
      if (word !== undefined) claim(word, start, 0.3);
    }
  }
  return new Map([...by].map(([start, { word }]) => [start, word]));
}
