import { romanize, soundsOf } from "../sounds/romanize.ts";
import type { PeopleReading } from "./people-reading.ts";
import { soundCosts, soundDistance } from "../sounds/sound-distance.ts";

/**
 * Find a run of characters that is a known Chinese form of a word but for one syllable, which begins with another sound: 索科大夫
 * where the document has 索科洛夫 elsewhere, or its other Chinese locale 索科洛夫. Traditional and simplified characters
 * are compared by how they are read.
 */
export function findOtherSyllable(
  part: string,
  { to, memory }: PeopleReading,
): { text: string; start: number; end: number; expected: string } | undefined {
  const { text, locale, writing } = to;
  if (writing.script !== "Hans" || !memory) return undefined;
  const own = memory.standing(part, locale)?.forms ?? [];
  const others = memory.soundsElsewhere(part, locale).filter(({ script }) => script === "Hans");
  const known = new Set(
    [...own.filter(({ how }) => how === "sound"), ...others].map((form) => form.text),
  );
  const name = soundsOf(romanize(part));
  for (const form of known) {
    if (!/^\p{Script=Han}{3,8}$/u.test(form)) continue;
    const syllables = Array.from(form, read);
    let near: { text: string; start: number; end: number; expected: string } | undefined;
    let exact = false;
    for (const run of text.matchAll(/\p{Script=Han}{3,}/gu)) {
      for (let at = 0; at + form.length <= run[0].length; at += 1) {
        const window = run[0].slice(at, at + form.length);
        const apart = Array.from(window, read).flatMap((one, i) =>
          one === syllables[i] ? [] : [i],
        );
        if (apart.length === 0) exact = true;
        const [only] = apart;
        if (apart.length !== 1 || near || !isOther(syllables[only!]!, read(window[only!]!)))
          continue;
        if (!isNeeded(name, syllables, only!)) continue;
        const start = run.index + at;
        near = { text: window, start, end: start + window.length, expected: form };
      }
    }
    if (exact) return undefined;
    if (near) return near;
  }
  return undefined;
}

function read(character: string): string {
  return romanize(character);
}

/** Begins with a sound that is not in the same class: 朗 and 倫 are two ways to write one name, 洛 and 大 are not. */
function isOther(a: string, b: string): boolean {
  const [first, second] = [soundsOf(a)[0] ?? "", soundsOf(b)[0] ?? ""];
  return soundCosts("Hans").swap(first, second) >= 0.75;
}

/** Without the syllable the form is farther from the name: it is no neighbour that was taken into the run. */
function isNeeded(name: string, syllables: readonly string[], at: number): boolean {
  const whole = soundDistance(name, soundsOf(syllables.join("")), "Hans");
  const rest = syllables.filter((_, i) => i !== at).join("");
  return soundDistance(name, soundsOf(rest), "Hans") - whole > 0.05;
}
