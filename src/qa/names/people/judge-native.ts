import { familyForms } from "../words/family-names.ts";
import { isHeard } from "../sounds/is-heard.ts";
import { isNative } from "../forms/is-native.ts";
import type { NameFinding } from "../name-finding.ts";
import type { Reading } from "../reading/reading.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import type { SourceName } from "../source-name.ts";
import { familyOf } from "./family-of.ts";
import { isKept } from "./is-kept.ts";
import { missingName } from "./missing-name.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Judge a name that the culture of the translation writes with its own characters, by the one of its words whose characters
 * are known. `undefined`: it is no such name, or can be heard like any other.
 */
export function judgeNative(
  name: SourceName,
  parts: readonly Part[],
  reading: PeopleReading,
): NameFinding | "good" | "unknown" | undefined {
  const { to, memory } = reading;
  const { locale, writing } = to;
  const byCharacters =
    isNative(name, writing) &&
    !isElsewhere(name, reading) &&
    !name.parts.every((part) => memory?.isForeign(part, locale)) &&
    !parts.every(
      ({ standing, search }) =>
        (writing.script === "Latn"
          ? (standing?.forms[0]?.count ?? 0) > 1
          : isKept(standing, reading)) ||
        search.found?.how === "copy" ||
        isHeard(search.found, writing),
    );
  if (!byCharacters) return undefined;
  const family = familyOf(name, reading);
  if (family === undefined && isAlone(name, reading)) return missingName(name, name.text, reading);
  if (family === undefined || isInKana(name, to)) return "unknown";
  const there = parts.some(
    ({ part, search: { found } }) =>
      found && (found.distance <= 0.3 || familyForms(part, writing.script).length > 0),
  );
  return there ? "good" : missingName(name, family, reading);
}

/**
 * Tell whether a family name by itself, Kim, is neither there in a character nor in katakana: キム. Two sounds are looked for in
 * whole pieces alone.
 */
function isAlone({ parts, kind }: SourceName, { to }: PeopleReading): boolean {
  const [word] = parts as [string];
  const forms = familyForms(word, to.writing.script);
  if (parts.length > 1 || kind !== "name" || forms.length === 0) return false;
  if (forms.some((form) => to.text.includes(form))) return false;
  const sounds = soundsOf(romanize(word));
  return !to.pieces.some(
    (piece) =>
      soundDistance(sounds, piece.sounds, to.writing.script) <= 0.5 ||
      piece.sounds.includes(sounds),
  );
}

/** Palu, Obama: one word with such syllables, in a document that is not about East Asia. */
function isElsewhere({ parts }: SourceName, { to, memory }: PeopleReading): boolean {
  const [word] = parts as [string];
  return (
    parts.length === 1 &&
    memory !== undefined &&
    !memory.namesEast() &&
    !memory.isFamily(word, to.locale) &&
    familyForms(word, to.writing.script).length === 0
  );
}

/** Japanese writes Korean names by their sound, too, with a dot between: イ・ミンジョン. Somebody else's name is not heard so. */
function isInKana({ parts }: SourceName, { text, writing }: Reading): boolean {
  // Kim Seo-yeon, Ri Yong Ho.
  const given = parts.length === 3 ? parts.slice(1).join("-") : parts.at(-1)!;
  if (writing.script !== "Kana" || !given.includes("-")) return false;
  const sounds = soundsOf(romanize(given));
  return [...text.matchAll(/[\u30a1-\u30faー]+[・･][\u30a1-\u30faー・･]+/gu)].some(([name]) =>
    name
      .split(/[・･]/u)
      .some((word) => soundDistance(sounds, soundsOf(romanize(word)), "Kana") < NEAR),
  );
}

/** Romanisations of Korean are loose: right forms come to 0.49, and one in fifty other words is as near. */
const NEAR = 0.5;
