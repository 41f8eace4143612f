import type { Pair } from "./pair.ts";

/**
 * Give the words of both texts where they stand, markup as blanks; `undefined` where there is nothing to compare: a stale
 * translation answers another source, and a text that could not be read has no known words.
 */
export function wordsOf(pair: Pair): { source: string; target: string } | undefined {
  if (pair.target === "" || pair.state === "stale" || !pair.readable) return undefined;
  // A text that was kept as it is says what it said; `text/untranslated` is the rule that may mind.
  if (pair.target === pair.source && sameLanguage(pair.sourceLocale, pair.targetLocale)) {
    return undefined;
  }
  return { source: pair.sourceWords, target: pair.targetWords };
}

function sameLanguage(one: string, other: string): boolean {
  return one.split("-", 1)[0] === other.split("-", 1)[0];
}
