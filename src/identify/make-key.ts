import { createHash } from "node:crypto";
import { isAscii } from "../text/is-ascii.ts";
import { plain } from "../text/plain.ts";
import { plainPunctuation } from "./plain-punctuation.ts";
import type { Romanize } from "./romanize.ts";

/**
 * Make a key for a text that has none: its first words, romanised, and a short hash.
 *
 * Law: the same text and occurrence number give the same key whatever else the document holds, so
 * two branches that add the same text agree. `occurrence` counts the earlier units with this very
 * text, from 0. The hash has 4 characters of base 36, more only where a key is taken already. `romanize` may
 * be missing, and the key is the same: throws {@link LettersMissing} where the text takes it.
 */
export function makeKey(
  text: string,
  taken: ReadonlySet<string>,
  occurrence: number,
  romanize: Romanize | undefined,
): string {
  const words = slug(text, romanize);
  const digest = createHash("sha256").update(`${occurrence}\n${text}`).digest("hex");
  const hash = BigInt(`0x${digest}`).toString(36).padStart(50, "0").slice(-HASH_MAX);
  for (let length = HASH_MIN; length <= HASH_MAX; length += 1) {
    const key = `${words}-${hash.slice(0, length)}`;
    if (!taken.has(key)) return key;
  }
  // Sixteen equal characters of a hash do not happen by chance: the same text was minted before.
  return makeKey(text, taken, occurrence + 1, romanize);
}

const HASH_MIN = 4;
const HASH_MAX = 16;
const SLUG_MAX = 24;

/** The first words in `[a-z0-9-]`, a letter first, 27 characters at most. */
function slug(text: string, romanize: Romanize | undefined): string {
  const head = plainPunctuation(named(text).slice(0, 200));
  const ascii = isAscii(head) ? head : romanized(head, romanize);
  const lower = ascii.toLowerCase();
  const words = (
    /['`’]/.test(lower) ? lower.replace(/(?<=[a-z])['`’](?=[a-z])/gu, "") : lower
  ).match(/[a-z0-9]+/gu);
  if (words === null) return "text";
  let out = words[0].slice(0, SLUG_MAX);
  for (const word of words.slice(1)) {
    if (out.length + 1 + word.length > SLUG_MAX) break;
    out += `-${word}`;
  }
  return /^[a-z]/u.test(out) ? out : `n-${out}`;
}

function romanized(text: string, romanize: Romanize | undefined): string {
  if (romanize === undefined) throw new LettersMissing();
  return romanize(text);
}

/** That a text is in letters that only the table of all scripts can write in ASCII. */
export class LettersMissing extends Error {}

/** What names the text: an address only where there is nothing else. */
function named(text: string): string {
  const shown = plain(text);
  if (!shown.includes("://")) return shown;
  const words = shown.replace(/\bhttps?:\/\/\S+/gu, " ");
  return /[\p{L}\p{N}]/u.test(words) ? words : shown;
}
