import type { Reading } from "../reading/reading.ts";
import { findMadeOf } from "./find-made-of.ts";
import { type NameSearch, findName } from "./find-name.ts";

/**
 * Look for a word of a name in a translation, as `findName` does, and for its singular where the source has it in the plural, or for
 * what it is made of (`findMadeOf`): Rosenbergovi, les Rosenberg and the Rosenbergs are one name. Only a word beside it tells that an English name in -s is
 * a plural ("both", "two", "the"): Jones is none.
 */
export function findPart(part: string, source: string, to: Reading): NameSearch {
  const search = findName(part, to);
  const verb = MADE_VERB.exec(part)?.[1];
  if (verb !== undefined && search.found?.how !== "copy") {
    const { found } = findName(verb, to);
    if (found && found.how !== "near") return { found, close: 0 };
  }
  const stem = search.found ? undefined : MADE_OF_MARK.exec(part)?.[1];
  if (stem !== undefined) {
    for (const word of [stem, `${stem}e`]) {
      const { found } = findName(word, to);
      if (found && found.how !== "near") return { found, close: 0 };
    }
  }
  if (search.found && search.found.how !== "near") return search;
  const made = search.found ? undefined : findMadeOf(part, to);
  if (made) return { found: made, close: 0 };
  if (!isPlural(part, source)) return search;
  const single = findName(part.replace(/['’]?s$/u, ""), to);
  return single.found && single.found.how !== "near" ? single : search;
}

/** Tell whether an English text has a name in the plural: "the Clintons", "both Koreas", "a number of Habitats". */
export function isPlural(part: string, source: string): boolean {
  if (!/^\p{Lu}\p{L}{2,}[^s\P{L}]s$/u.test(part)) return false;
  const at = source.indexOf(part);
  return at > 0 && MANY.test(source.slice(Math.max(0, at - 40), at));
}

/** YouTubers, Wiki2Goers: who does it, made of a name with a capital or a figure inside. */
const MADE_OF_MARK = /^(?=.*(?:\p{Ll}\p{Lu}|\d\p{Lu}))(.{4,}?)(?:ers?|ing|ed)$/u;

/** Photoshopped: a verb that doubles the last letter of a name. */
const MADE_VERB = /^(\p{Lu}\p{Ll}{3,}([bdgmnprt]))\2(?:ed|ing|er)$/u;

const MANY =
  /(?<!\p{L})(?:the|both|two|three|four|five|several|many|most|some|other|all|these|those|few|of|\d+)(?: \p{Ll}+)? $/iu;
