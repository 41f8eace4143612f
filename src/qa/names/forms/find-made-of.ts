import type { Reading } from "../reading/reading.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import { type FoundName, found } from "./found-name.ts";

/**
 * Find what an English word with the ending of a people, an adjective or a follower is made of, with the endings that the
 * language has for it, in small letters as well: Varnian, варнский; Ostrelites, остреліти. Where the script is another
 * and parts its words.
 */
export function findMadeOf(word: string, { tokens, writing }: Reading): FoundName | undefined {
  if (writing.script === "Latn" || writing.words !== "spaced") return undefined;
  const stem = MADE.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const sounds = soundsOf(romanize(stem));
  if (sounds.length < 3) return undefined;
  for (const { text, start, latin } of tokens) {
    if (latin) continue;
    const bare =
      writing.script === "Arab" ? text.replace(/^[وف]?[بكل]?(?:ال|(?<=ل)ل)?/u, "") : text;
    const heard = soundsOf(romanize(bare));
    // The stem and an ending, and nothing more.
    if (heard.length < sounds.length || heard.length > sounds.length + 6) continue;
    const begins = soundDistance(sounds, heard.slice(0, sounds.length), writing.script);
    if (begins <= SAME)
      return found("sound", { text: bare, start: start + text.length - bare.length }, 0.5);
  }
  return undefined;
}

const MADE = /^(\p{Lu}\p{L}{2,}?)(?:i?ans?|eans?|ese|ics?|ites?|ids?|ine|ists?|ish|ate)$/u;
/** How near the stem has to come: what is made of a name keeps its sounds. */
const SAME = 0.12;
