import { checkNumbers, type NumberFinding } from "./numbers/index.ts";
import type { Pair } from "./pair.ts";
import { THING, UNSEEN } from "../segment/shown-text.ts";

/** A problem with the numbers of a pair, and the rule that it comes under. */
export type ValueProblem = NumberFinding;

const COVERS = new RegExp(`[${UNSEEN}${THING}]`, "gu");

/**
 * Compare the numbers, dates and codes of a unit with those of its translation, by value.
 *
 * Markup counts as blanks. A stale translation answers another source, and a text that could not be
 * read has no known words: neither is compared.
 */
export function checkValues(pair: Pair): readonly ValueProblem[] {
  if (pair.target === "" || pair.state === "stale" || !pair.readable) return [];
  // A text that was kept as it is says what it said; `text/untranslated` is the rule that may mind.
  if (pair.target === pair.source && sameLanguage(pair.sourceLocale, pair.targetLocale)) return [];
  const { findings } = checkNumbers(
    pair.sourceShown.replace(COVERS, " "),
    pair.targetShown.replace(COVERS, " "),
    pair.sourceLocale,
    pair.targetLocale,
  );
  return findings;
}

function sameLanguage(one: string, other: string): boolean {
  return one.split("-", 1)[0] === other.split("-", 1)[0];
}
