import type { NamePlace } from "../name-finding.ts";
import type { NameStanding } from "./name-standing.ts";
import { sameForm } from "../forms/same-form.ts";
import { fold } from "../reading/token.ts";
import type { Writing } from "../reading/writing.ts";
import type { NameEntry } from "./name-entry.ts";

/** Count an entry, or take it back with `by` −1 when its unit was written anew. */
export function countEntry(
  standings: Map<string, NameStanding>,
  { word, kind, certain, family, found }: NameEntry,
  writing: Writing,
  by: 1 | -1,
  place: NamePlace | undefined,
): void {
  const key = fold(word);
  const standing: NameStanding = standings.get(key) ?? {
    word,
    kind,
    found: 0,
    missing: 0,
    certain: false,
    family: false,
    forms: [],
  };
  standings.set(key, standing);
  standing.certain ||= certain;
  standing.family ||= family;
  if (!found) {
    standing.missing += by;
    return;
  }
  standing.found += by;
  const known = standing.forms.find((form) => sameForm(form.text, found.text, writing));
  if (known) {
    known.count += by;
    // Of a run without blanks the name may have been found in part: 索科 in 索科洛夫.
    if (by > 0 && found.distance < known.distance && found.text.length > known.text.length)
      Object.assign(known, { text: found.text, distance: found.distance });
  } else
    standing.forms.push({
      text: found.text,
      how: found.how,
      distance: found.distance,
      count: 1,
      ...(place && { place }),
    });
  standing.forms.sort((a, b) => b.count - a.count);
  while (standing.forms.at(-1)?.count === 0) standing.forms.pop();
}
