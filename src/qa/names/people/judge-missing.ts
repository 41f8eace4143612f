import { familyForms } from "../words/family-names.ts";
import type { NameStanding } from "../memory/name-standing.ts";
import { fold } from "../reading/token.ts";
import { isListedWord } from "../words/common-words.ts";
import { MISSING } from "../forms/find-name.ts";
import type { NameFinding } from "../name-finding.ts";
import type { Reading } from "../reading/reading.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import type { SourceName } from "../source-name.ts";
import type { Writing } from "../reading/writing.ts";
import { isBorneOut } from "./is-borne-out.ts";
import { isByLetters } from "./is-by-letters.ts";
import { isChance } from "./is-chance.ts";
import { isExpected } from "./is-expected.ts";
import { isKept } from "./is-kept.ts";
import { isReadInVietnamese } from "./is-read-in-vietnamese.ts";
import { missingName } from "./missing-name.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";

/** Judge a name whose form says nothing against it: whether enough of it is there, and whether what is not has to be. */
export function judgeMissing(
  name: SourceName,
  parts: readonly Part[],
  reading: PeopleReading,
): NameFinding | "good" | "unknown" {
  const { to, memory } = reading;
  const { locale, writing } = to;
  const last = parts.at(-1)!;
  // 羅森博格 (Stuart Rothenberg): its original is behind it.
  const letters = fold(last.part);
  if (to.tokens.some(({ latin, folded }) => latin && folded === letters)) return "good";
  const gone = parts.filter(({ search }) => !search.found);
  const mark = gone.find(
    ({ part, standing }) =>
      /\p{Ll}\p{Lu}/u.test(part) || (isKept(standing, reading) && !isTranslated(part, standing)),
  );
  // Dolly Menga, and only Menga: what ends the name is there.
  const lead = parts.length === 2 && mark === parts[0] && last.standing?.family === true;
  // Chinese has words of its own for what others call by its letters: 抖音, 臉書. One use of them tells nothing.
  if (
    name.kind === "mark" &&
    writing.script === "Hans" &&
    parts.every((one) => isUnseen(one, reading))
  )
    return "unknown";
  if (mark && !lead && gone.length < parts.length && name.kind !== "person") {
    return isExpected(name, mark.part, mark.standing, reading)
      ? missingName(name, mark.part, reading)
      : "unknown";
  }
  // The family name alone is the name, and so is any word of a name that is no person's.
  const some = gone.length < parts.length;
  if (
    some &&
    (last.part.includes("-") || last.part.length < 3 || name.kind !== "person") &&
    !isChance(parts, to)
  )
    return "good";
  if (last.search.found && !isChance(parts, to)) return "good";
  // 川金會: Chinese writes two people that a hyphen joins with a character each.
  if (some && writing.script === "Hans" && /^\p{L}+-\p{Lu}\p{L}+$/u.test(name.text)) return "good";
  const limit = MISSING[writing.script] ?? 0.4;
  const mean = gone.reduce((sum, { search }) => sum + search.close, 0) / gone.length;
  // Words that cannot be heard say nothing beside one that can.
  const audible = gone.filter(
    ({ part, standing }) => isKept(standing, reading) || isAudible(part, writing),
  );
  const far =
    audible.length > 0 &&
    audible.every(
      ({ part, search, standing }) =>
        isKept(standing, reading) ||
        search.close > limit ||
        // Both words of a full name a little off, by chance; or a name whose form is known, and which is not here.
        (gone.length > 1 && mean > limit + 0.02) ||
        standing?.forms[0]?.how === "sound" ||
        (writing.script === "Latn" && memory?.isConfirmed(part, locale)),
    );
  const translated = gone.every(
    ({ part, standing }) => isTranslated(part, standing) && !memory?.isSpelledAlike(part, locale),
  );
  if (translated && name.kind !== "person") return "unknown";
  if (isByLetters(name, reading)) return "good";
  if (isReadInVietnamese(reading)) return "unknown";
  const expected = gone.every(({ part, standing }) => isExpected(name, part, standing, reading));
  return far && expected && !isTitled(name, to) && isBorneOut(name, gone, reading)
    ? missingName(name, gone.length === parts.length ? name.text : last.part, reading)
    : "unknown";
}

/** The Trump Organization: an ordinary word of a name is translated, unless the document keeps it. */
function isTranslated(part: string, standing: NameStanding | undefined): boolean {
  const usual = standing?.forms[0];
  return isListedWord(fold(part)) && !(usual?.how === "copy" && usual.count > 1);
}

/** Lee: two sounds are anywhere, and nowhere for certain. */
function isAudible(part: string, writing: Writing): boolean {
  return (
    writing.script === "Latn" ||
    soundsOf(romanize(part)).length > 2 ||
    familyForms(part, writing.script).length > 0
  );
}

/** 《新頁報》: Chinese translates what newspapers and books are called. */
function isTitled({ kind }: SourceName, { text, writing }: Reading): boolean {
  return (
    writing.script === "Hans" && (kind === "name" || kind === "acronym") && /《[^》]+》/u.test(text)
  );
}

function isUnseen({ standing }: Part, { to, memory }: PeopleReading): boolean {
  return (standing?.found ?? 0) === 0 && !memory?.keepsLetters(to.locale);
}
