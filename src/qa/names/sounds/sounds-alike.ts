import type { Script } from "../reading/writing.ts";
import { romanize, soundsOf } from "./romanize.ts";

/**
 * Tell whether two spellings in one script are two usual ways to write the same foreign sounds: غ or ج for a g, س or ز for an s,
 * a nasal as a dot or as a letter. With `vowels`, they may also write other vowels, or none where the script may leave them out: ووترز,
 * واترز; हैमिल्टन, हैमिलटन.
 */
export function soundsAlike(a: string, b: string, script: Script, vowels = false): boolean {
  const level = LEVELS[script];
  if (!level) return false;
  const heard = (text: string): string => {
    const sounds = level.reduce(
      (word, [from, to]) => word.replace(from, to),
      soundsOf(script === "Arab" ? romanize(text).replace(/j/g, "g") : romanize(text)),
    );
    return (vowels ? sounds.replace(VOWELS[script] ?? /[aeiou]/g, "") : sounds).replace(
      /(.)\1+/g,
      "$1",
    );
  };
  const one = heard(a);
  return one.length > 1 && one === heard(b);
}

/** What a script writes for one sound in more than one way; in order. */
const LEVELS: Partial<Record<Script, readonly (readonly [RegExp, string])[]>> = {
  Arab: [
    [/p/g, "b"],
    [/(?<=.)(?:h|a|ah)$/g, "a"],
  ],
  Deva: [
    [/[nm](?=[^aeiounm])/g, "n"],
    [/j/g, "s"],
  ],
  Thai: [[/g/g, "k"]],
};

/** Waw is a v as well. */
const VOWELS: Partial<Record<Script, RegExp>> = { Arab: /[aeiouv]/g };
