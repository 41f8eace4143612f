import { heardAs } from "../sounds/heard-as.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import { clusters } from "../reading/clusters.ts";
import type { Reading } from "../reading/reading.ts";
import { fold, type Token } from "../reading/token.ts";

/** A piece of a word that is a name which has lost the blank beside it. */
export interface RunOn {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The whole word as it stands. */
  readonly word: string;
}

/**
 * Find a known form in a word that goes on before or after it: كافانو in كافانوعاطفيًا, كوريا الشمالية in علىكورياالشمالية. In scripts without
 * capital letters; a short form is in too many words.
 */
export function findFormRunOn(form: string, { tokens, writing }: Reading): RunOn | undefined {
  if (writing.words !== "spaced" || writing.capitals) return undefined;
  const bare = fold(form.replace(/[\s*\u200c-]+/gu, "")).replace(/^ال(?=....)/u, "");
  if (bare.length < LEAST) return undefined;
  const whole = form.replaceAll("*", "");
  const several = /\s/u.test(form);
  for (const { folded, text, start } of tokens) {
    const at = folded.length < bare.length + (several ? 0 : TAIL) ? -1 : folded.indexOf(bare);
    if (at < 0) continue;
    const tail = folded.slice(at + bare.length);
    const parted =
      folded.length > bare.length + LONG ||
      at > 3 ||
      several ||
      SMALL.test(folded.slice(0, at)) ||
      SMALL.test(tail);
    if (parted) return { text: whole, start, end: start + text.length, word: text };
  }
  return several ? findAcross(bare, whole, tokens) : undefined;
}

/** A form of several words whose first word has lost the blank before it, or its last one the blank behind it. */
function findAcross(bare: string, whole: string, tokens: readonly Token[]): RunOn | undefined {
  for (const [i, first] of tokens.entries()) {
    const second = tokens[i + 1];
    if (!second || !/^\s$/u.test(second.gap)) continue;
    const both = first.folded + second.folded;
    const at = both.indexOf(bare);
    if (at < 0 || at >= first.folded.length || at + bare.length <= first.folded.length) continue;
    const word = `${first.text}${second.gap}${second.text}`;
    return { text: whole, start: first.start, end: second.end, word };
  }
  return undefined;
}

/** Find a word of a name by its sound in a word that goes on before or after it. */
export function findSoundRunOn(word: string, { tokens, writing }: Reading): RunOn | undefined {
  if (writing.words !== "spaced" || writing.capitals) return undefined;
  const manners = heardAs(word).filter((sounds) => consonants(sounds) > 2);
  if (manners.length === 0) return undefined;
  let best: (RunOn & { distance: number }) | undefined;
  for (const token of tokens) {
    if (token.latin || token.text.length < word.length / 2 + TAIL + 2) continue;
    const letters = clusters(token.text, writing.script);
    // A word of a usual length may sound like a short name by chance.
    const heard = manners.filter((sounds) => letters.length > USUAL || consonants(sounds) > 3);
    if (heard.length === 0) continue;
    const near = letters.length > USUAL ? 0.2 : 0.12;
    for (let i = 0; i < letters.length; i += 1) {
      for (let n = 3; n <= word.length + 2 && i + n <= letters.length; n += 1) {
        // What an ending or a particle explains is no lost blank.
        if (letters.length - n < TAIL + 1) continue;
        const start = letters[i]!.index!;
        const last = letters[i + n - 1]!;
        const text = token.text.slice(start, last.index! + last[0].length);
        const sounds = soundsOf(romanize(text));
        const distance = Math.min(
          ...heard.map((manner) => soundDistance(manner, sounds, writing.script)),
        );
        if (distance > near || (best && distance >= best.distance)) continue;
        const at = token.start + start;
        best = { text, start: at, end: at + text.length, word: token.text, distance };
      }
    }
  }
  return best;
}

/** Words that stand before a name or behind it (folded). */
const SMALL = /^[وف]?(?:من|في|علي|الي|عن|مع|بين|منذ|ان|قال|كان)$/u;
/** No shorter form, or name, is looked for. */
const LEAST = 4;
/** As many more letters a word has at the least, */
const TAIL = 2;
/** and so many where it begins with the form: an ending is shorter. */
const LONG = 4;
/** No longer word is formed by endings and particles alone. */
const USUAL = 12;

function consonants(sounds: string): number {
  return sounds.replace(/[aeiou]/g, "").length;
}
