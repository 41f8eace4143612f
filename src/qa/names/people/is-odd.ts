import { type SoundPair, alignSounds } from "../sounds/align-sounds.ts";
import { heardAs } from "../sounds/heard-as.ts";
import type { NameMemory } from "../memory/name-memory.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import type { Script } from "../reading/writing.ts";

/**
 * Tell whether a form of a word has a sound that no other locale has there, or lacks one, or has another vowel than all of them. The
 * translations of one document hear one name: what they agree on is how it is said, whatever its letters are.
 */
export function isOdd(
  word: string,
  form: string,
  locale: string,
  script: Script,
  memory: NameMemory,
): boolean {
  const others = memory.soundsElsewhere(word, locale);
  if (others.length < 2) return false;
  const name = spokenAs(word, others);
  const own = vocal(form, script);
  if (name.length < 4 || own.length < 3) return false;
  const there = readAt(name, own, script);
  const elsewhere = others.map(({ text, script: other }) => {
    const sounds = vocal(text, other);
    const vowels = !VOWELLESS.has(other) && other !== "Hans";
    return { sounds, vowels, at: readAt(name, sounds, other) };
  });
  const [first, last] = edges(script, own);
  if (own.length > name.length * 1.7 + 1) return false;
  // In a run of characters the name may have been found in part: nothing is known to lack.
  const matched = there.flatMap(({ to, cost }, i) => (to !== undefined && cost < ODD ? [i] : []));
  const begun = script === "Hans" || script === "Thai" ? name.length : 1;
  const ended = Math.min(matched.at(-1) ?? 0, name.length - 3);
  // Sounds of the name that all others have, and this form has not.
  for (let i = 0; i < name.length; i += 1) {
    const { to, cost } = there[i]!;
    if (to !== undefined && (to < first || to > last)) continue;
    if (to === undefined && (i < begun || i > ended)) continue;
    if (VOWEL.test(name[i]!)) {
      if (to === undefined || VOWELLESS.has(script) || script === "Hans") continue;
      const heard = elsewhere.flatMap(({ sounds, vowels, at }) => {
        const place = vowels ? at[i]!.to : undefined;
        return place === undefined || !VOWEL.test(sounds[place]!) ? [] : [sounds[place]!];
      });
      const vowel = own[to]!;
      const far = heard.filter((other) => areFar(vowel, other, name[i]!)).length;
      if (VOWEL.test(vowel) && far > 2 && (far === heard.length || far > 3 * (heard.length - far)))
        return true;
      continue;
    }
    if (cost < ODD || SILENT.test(name[i]!)) continue;
    // Cyrillic writes the nasal of Chinese names as an n: Синин.
    if (script === "Cyrl" && name[i] === "g" && name[i - 1] === "n") continue;
    if (isSwallowed(name, i) && (to === undefined || VOWEL.test(own[to]!))) continue;
    if (elsewhere.every(({ at }) => at[i]!.cost < 0.5)) return true;
  }
  // Sounds of this form that neither the name nor any other form has.
  const strange = new Set<number>();
  for (let j = first; j <= last; j += 1) if (!/[aeiouhn]/.test(own[j]!)) strange.add(j);
  for (const sounds of [name, ...elsewhere.map((other) => other.sounds)]) {
    for (const { to, cost } of alignSounds(sounds, own, script)) {
      if (to !== undefined && cost < ODD) strange.delete(to);
    }
  }
  return strange.size > 0;
}

/** How a word is said, of the ways in which its letters can be: as the other locales hear it. */
function spokenAs(word: string, others: readonly { sounds: string; script: Script }[]): string {
  const far = (manner: string): number =>
    others.reduce((sum, { sounds, script }) => sum + soundDistance(manner, sounds, script), 0);
  const manners = heardAs(word).map((manner) => ({ manner, cost: far(manner) }));
  return manners.reduce((best, one) => (one.cost < best.cost ? one : best)).manner;
}

/** Vestnik: few say the t. */
function isSwallowed(name: string, i: number): boolean {
  return /[tdkg]/.test(name[i]!) && !VOWEL.test(name[i - 1]!) && !VOWEL.test(name[i + 1]!);
}

/** What stands in a text for each sound of a name. */
function readAt(name: string, text: string, script: Script): SoundPair[] {
  return alignSounds(name, text, script).filter(({ at }) => at !== undefined);
}

/** Between which sounds a form is the name: endings, particles and the neighbours of a run are not. */
function edges(script: Script, { length }: string): [number, number] {
  if (script === "Hans" || script === "Thai") return [2, length - 3];
  if (script === "Cyrl" || script === "Grek") return [0, length - 4];
  if (script === "Hang") return [0, length - 3];
  return [script === "Arab" || script === "Hebr" ? 1 : 0, length - 1];
}

const VOWEL = /[aeiou]/;
/** Sounds that scripts drop as they please. */
const SILENT = /[hrlnj]/;
/** From what cost on a sound is not that of the name: see `sound-distance.ts`. */
const ODD = 0.75;
const VOWELLESS: ReadonlySet<Script> = new Set(["Arab", "Hebr"]);

/** `letter`: of the name. What is spelled with a u is an a for some: Sukkur, Lebrun. */
function areFar(a: string, b: string, letter: string): boolean {
  if (letter === "u" && !/[i]/.test(a + b)) return false;
  return a !== b && !NEAR.has(a + b) && !NEAR.has(b + a);
}

const NEAR = new Set(["ae", "ao", "ei", "ou", "iu"]);

/** The sounds of a form, where w is a vowel, as in ワ and 뤼, and Korean vowels of two letters are one. */
function vocal(form: string, script: Script): string {
  const latin = romanize(form);
  return soundsOf(
    script === "Hang"
      ? latin
          .replace(/wi/g, "i")
          .replace(/eo/g, "o")
          .replace(/eu/g, "u")
          .replace(/[ao]e/g, "e")
          .replace(/w/g, "u")
      : script === "Kana"
        ? latin.replace(/w/g, "u")
        : script === "Thai"
          ? latin.replace(/ng(?![aeiou])/g, "n")
          : latin,
  );
}
