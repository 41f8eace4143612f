import type { NameFinding } from "../name-finding.ts";
import { mayStandFor } from "../places/relations.ts";
import { isSpeltOut } from "../forms/spelt-out.ts";
import { fold } from "../reading/token.ts";
import type { SourceName } from "../source-name.ts";
import { compareForm } from "./compare-form.ts";
import { findOtherCharacter } from "./find-other-character.ts";
import { findOtherSyllable } from "./find-other-syllable.ts";
import { findRepeated } from "./find-repeated.ts";
import { findSlip } from "./find-slip.ts";
import { isExpected } from "./is-expected.ts";
import { isKin } from "./is-kin.ts";
import { isLoose } from "./is-loose.ts";
import { joinParts } from "./join-parts.ts";
import { judgeHandle } from "./judge-handle.ts";
import { judgeMissing } from "./judge-missing.ts";
import { judgeNative } from "./judge-native.ts";
import { lookUpPart } from "./look-up-part.ts";
import { misspeltName } from "./misspelt-name.ts";
import type { PeopleReading } from "./people-reading.ts";
import { variantName } from "./variant-name.ts";

/** Judge one name of the source: what is to be said, that it is good, or that nothing is known. `claimed`: see `claimPieces`. */
export function judgeName(
  name: SourceName,
  reading: PeopleReading,
  claimed: ReadonlyMap<number, string>,
): NameFinding | "good" | "unknown" {
  const { to, memory } = reading;
  if (name.kind === "handle") return judgeHandle(name, reading);
  if (isSpeltOutHere(name, reading) || isJoined(name, reading) || isKin(name, to)) return "good";
  const { places: ids } = name;
  if (ids && to.places.some((place) => mayStandFor(place, { ids }))) {
    return "good";
  }
  let parts = joinParts(
    name.parts.map((part) => lookUpPart(part, reading, claimed)),
    to,
  );
  if (isLoose(name, parts, reading)) {
    parts = parts.map(({ part, standing }) => ({ part, standing, search: { close: 1 } }));
  }
  const character = findOtherCharacter(name, to);
  if (character) return misspeltName(name, name.text, character);
  const native = judgeNative(name, parts, reading);
  if (native) return native;
  for (const { part, standing } of parts) {
    if (!isExpected(name, part, standing, reading)) continue;
    const other = findOtherSyllable(part, reading);
    if (other) return misspeltName(name, other.expected, other);
    const near = findRepeated(part, parts, reading);
    if (near?.variant === true) return variantName(name, near.expected, near);
    if (near) return misspeltName(name, near.expected, near);
  }
  for (const { part, standing, search } of parts) {
    const wrong = compareForm(name, part, standing, search.found, reading);
    if (wrong) return wrong;
  }
  const slip = findSlip(parts, to, memory, reading.source);
  if (slip && isExpected(name, slip.part.part, slip.part.standing, reading)) {
    const message = `Expected a form that sounds like ${slip.part.part}, found ${slip.form.text}`;
    const severity = slip.customary === true ? "info" : "warning";
    return { ...misspeltName(name, slip.part.part, slip.form), severity, message };
  }
  if (parts.every(({ search }) => search.found)) return "good";
  return judgeMissing(name, parts, reading);
}

/** VSCode: the words of a name that is no person's, without the blank between them. */
function isJoined({ kind, parts }: SourceName, { to }: PeopleReading): boolean {
  if (kind === "person" || parts.length < 2) return false;
  const joined = fold(parts.join(""));
  return to.tokens.some(({ latin, folded }) => latin && folded === joined);
}

/** "(RFA)" is asked for where the source introduces it; later on its words are as good. */
function isSpeltOutHere(
  { kind, parts: [acronym] }: SourceName,
  { source, to, memory }: PeopleReading,
): boolean {
  return (
    kind === "acronym" &&
    !source.includes(`(${acronym})`) &&
    memory
      ?.expansions(acronym!, to.locale)
      .some((before) => isSpeltOut(to.text, before, to.locale)) === true
  );
}
