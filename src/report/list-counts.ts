import { compareTexts } from "../text/compare-texts.ts";
import { formatCount } from "./count.ts";

/**
 * List counts by what was counted: `12 documents, 1 unit`, in code-unit order, without the zeros;
 * `nothing` where there are none. `safe` makes a noun safe for the format.
 */
export function listCounts(
  counts: Readonly<Record<string, number>>,
  safe: (noun: string) => string,
): string {
  const parts = Object.entries(counts)
    .filter(([, number]) => number > 0)
    .sort(([a], [b]) => compareTexts(a, b))
    .map(
      ([nouns, number]) => `${formatCount(number)} ${safe(number === 1 ? singular(nouns) : nouns)}`,
    );
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

/** The first word of `units with unreadable markup` is what is counted. */
function singular(nouns: string): string {
  return nouns.replace(/^(\w+)s\b/, "$1");
}
