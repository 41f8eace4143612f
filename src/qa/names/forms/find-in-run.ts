import { found } from "./found-name.ts";
import type { NameSearch } from "./find-name.ts";
import type { Reading } from "../reading/reading.ts";
import { type Token, tokenize } from "../reading/token.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";

/**
 * Look for a word of a name in a run of katakana or Hangul that is heard as the words of the source from before it to behind it: セリーオーク
 * for *Selly Oak*, グープブランド for *Goop brand*, 버츠비 for *Burt's Bees*. By itself such a short word is in too many runs.
 */
export function findInRun(part: string, source: string, to: Reading): NameSearch | undefined {
  const { script } = to.writing;
  if ((script !== "Kana" && script !== "Hang") || part.length < 3) return undefined;
  const words = tokenize(source);
  const runs = to.pieces.filter(({ text, latin }) => !latin && text.length >= LEAST[script]!);
  if (runs.length === 0) return undefined;
  for (const [at, { text }] of words.entries()) {
    if (text !== part) continue;
    for (const said of phrases(words, at)) {
      for (const { text: run, start, sounds } of runs) {
        const distance = soundDistance(said, sounds, script);
        if (distance <= NEAR)
          return { found: found("sound", { text: run, start }, KNOWN), close: distance };
      }
    }
  }
  return undefined;
}

/** How the words beside one another are said of which one is the name: two of them, or three. */
function phrases(words: readonly Token[], at: number): string[] {
  const said: string[] = [];
  for (const [from, to] of [
    [at - 1, at],
    [at, at + 1],
    [at - 2, at],
    [at - 1, at + 1],
    [at, at + 2],
  ] as const) {
    const some = words.slice(Math.max(0, from), to + 1);
    if (from < 0 || to >= words.length) continue;
    if (some.slice(1).some(({ gap }) => !/^(?:[\s\u00a0-]|['’])$/u.test(gap))) continue;
    said.push(soundsOf(romanize(some.map(({ text }) => text).join(""))));
  }
  return said;
}

/** As what a table knows: how a piece of the run sounds is not looked at. */
const KNOWN = 0.15;
/** A run of two words is no shorter. */
const LEAST: Readonly<Record<string, number>> = { Kana: 5, Hang: 3 };
/** As near as a name by itself is in kana; so long a run is not as near by chance. */
const NEAR = 0.34;
