import { makeKey } from "./make-key.ts";
import { romanize } from "./romanize.ts";

/**
 * Make a key for a text that has none: its first words, romanised, and a short hash.
 *
 * Law: the same text and occurrence number give the same key whatever else the document holds, so
 * two branches that add the same text agree. `occurrence` counts the earlier units with this very
 * text, from 0. The hash has 4 characters of base 36, more only where a key is taken already.
 */
export function mintKey(text: string, taken: ReadonlySet<string>, occurrence: number): string {
  return makeKey(text, taken, occurrence, romanize);
}
