import { familyForms } from "../words/family-names.ts";
import { isPlural } from "../forms/find-part.ts";
import type { FoundName } from "../forms/find-name.ts";
import type { NameMemory } from "../memory/name-memory.ts";
import type { Reading } from "../reading/reading.ts";
import { sameForm } from "../forms/same-form.ts";
import type { Script } from "../reading/writing.ts";
import { besideFound } from "./beside-found.ts";
import { isBeside } from "./is-beside.ts";
import { isOdd } from "./is-odd.ts";
import { soundsAlike } from "../sounds/sounds-alike.ts";
import type { Part } from "./part.ts";

/**
 * Find a word of a name that other locales write near to its sound and this one far from it. A form that the document has
 * twice is meant; one that was not found counts only beside the other word of the name.
 * `source`: the text. `customary`: so given names may be written as well.
 */
export function findSlip(
  parts: readonly Part[],
  reading: Reading,
  memory: NameMemory | undefined,
  source: string,
): { part: Part; form: FoundName; customary?: boolean } | undefined {
  const { writing, text, locale } = reading;
  const limit = OUTLYING[writing.script];
  if (writing.script === "Latn" || memory === undefined) return undefined;
  if (parts.every((one) => isEastern(one.part))) return undefined;
  for (const one of parts) {
    const { part, standing, search } = one;
    if (part.length < 5 || part.includes("-")) continue;
    // The Merkits: a people has the endings, or the broken plural, of the language.
    if (isPlural(part, source)) continue;
    const { found, nearest } = search;
    // リンジー for Lindsey: given names are written by custom where the script has syllables, and what others hear is little evidence.
    const customary = SYLLABLES.has(writing.script) && parts.length > 1 && one !== parts.at(-1);
    const stands = besideFound(one, parts, reading);
    if (stands && isStrange(stands, memory.usualDistance(part, locale))) {
      return { part: one, form: stands, customary };
    }
    const form = found ?? nearest;
    if (form?.how !== "sound") continue;
    if (writing.capitals && /^\p{Ll}/u.test(form.text)) continue;
    const count = standing?.forms.find(({ text: known }) =>
      sameForm(known, form.text, writing),
    )?.count;
    if ((count ?? 0) > 1) continue;
    if (!found && !parts.some((other) => isBeside(other.search.found, form, text))) continue;
    const usual = memory.usualDistance(part, locale);
    // The consonants are those of the name: vowels alone are no slip where a script has loose ones.
    if (soundsAlike(part, form.text, writing.script, true)) continue;
    const sharp = part.length > 5 || SHARP.has(writing.script);
    if (sharp && limit !== undefined && usual !== undefined && form.distance - usual > limit)
      return { part: one, form, customary };
    // What a table knows is not heard, and two words as one are another word.
    if (form.distance <= 0.2) continue;
    if (parts.some((other) => other !== one && other.search.found?.start === form.start)) continue;
    if (isOdd(part, form.text, locale, writing.script, memory))
      return { part: one, form, customary };
  }
  return undefined;
}

/** A word that all others hear, and what stands in its place here is not heard at all. */
function isStrange({ distance }: FoundName, usual: number | undefined): boolean {
  return usual !== undefined && usual < 0.5 && distance - usual > 0.25;
}

/**
 * How much farther from a name than in other locales its form has to be; measured on the two articles to tune on, where no
 * right form is as far.
 */
const OUTLYING: Partial<Record<Script, number>> = {
  Cyrl: 0.16,
  Arab: 0.24,
  Deva: 0.17,
  Hang: 0.25,
  Kana: 0.3,
};

const SYLLABLES: ReadonlySet<Script> = new Set(["Kana", "Hang", "Hans"]);

/** Scripts in which a short name, too, has one way to be written. */
const SHARP: ReadonlySet<Script> = new Set(["Cyrl", "Hang"]);

/** Written by systems of their own in every language: Wang is Ван. */
function isEastern(part: string): boolean {
  return familyForms(part, "Hans").length > 0;
}
