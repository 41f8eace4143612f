import { isInflection } from "./is-inflection.ts";
import { PARTICLE } from "../reading/candidates.ts";
import { fold } from "../reading/token.ts";
import type { Writing } from "../reading/writing.ts";

/**
 * Tell whether two words are one form of a name: equal but for case, or but for endings where the language
 * has them (Зеленський, Зеленського), or but for particles where they are joined.
 */
export function sameForm(a: string, b: string, writing: Writing): boolean {
  return a === b || sameFolded(fold(a), fold(b), writing);
}

/** Tell the same of two words that are folded: many are compared with one. */
export function sameFolded(first: string, second: string, writing: Writing): boolean {
  if (first === second) return true;
  const short = Math.min(first.length, second.length);
  const long = Math.max(first.length, second.length);
  if (writing.script === "Thai") {
    let same = 0;
    while (same < short && first[same] === second[same]) same += 1;
    // Of a run the name may have been found with a letter of the next word.
    if (same > 4 && same >= 0.7 * short) return true;
  }
  if (writing.words === "unspaced")
    return short > 1 && (first.includes(second) || second.includes(first));
  // Where the endings are listed, nothing else is one: Вітмор is no form of Вітмро.
  const cases =
    writing.inflected && writing.capitals && isInflection(first, second, writing.language);
  if (cases) return true;
  if (cases === false && FLEXIVE.has(writing.language)) return false;
  let common = 0;
  while (common < short && first[common] === second[common]) common += 1;
  if (common === short && short > 3 && JOINED.has(writing.language)) return true;
  // 올림픽에, 올림픽까지의: what is joined to the end is no part of the form.
  if (writing.words === "hangul" && common > 1) {
    const [one, other] = [first, second].map((word) => word.replace(PARTICLE, ""));
    if (one === other) return true;
  }
  if (common === short) return long - short <= (writing.words === "spaced" ? 4 : 3) && short > 1;
  if (writing.script === "Arab" || writing.script === "Hebr")
    return first.endsWith(second) || second.endsWith(first);
  return writing.inflected && common >= 3 && common >= short - 3 && long - common <= 4;
}

/** Languages that join a name with what follows it, or endings with endings: Senatsausschuss, Demokratlarla. */
const JOINED = new Set(["de", "nl", "sv", "da", "nb", "nn", "tr", "az", "hu", "fi", "et"]);
const FLEXIVE = new Set(["ru", "uk", "be", "pl", "cs", "sk"]);
