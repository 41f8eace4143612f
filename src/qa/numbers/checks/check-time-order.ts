import type { AtomClass } from "../atom.ts";
import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { equal } from "../rational.ts";
import { pairFinding } from "./pair-finding.ts";

/**
 * Find the two ends of opening hours, or two days of a month, that have changed places: "16.00–8.30"
 * for "8:30 a.m. to 4 p.m.", "18–17 juin".
 */
export function checkTimeOrder(pairs: readonly Pair[], seen: Set<Pair>): NumberFinding[] {
  const findings: NumberFinding[] = [];
  for (const [i, second] of pairs.entries()) {
    const first = pairs[i - 1];
    if (first === undefined || second.source.type !== first.source.type) continue;
    // "17–18 June" is a range to one reader and two days to another.
    const days = [first, second].some(({ target }) => target.type === "day");
    const ends = days && first.source.mention === second.source.mention;
    if (!SORTS.has(first.source.type) && !ends) continue;
    const [one, other] = [first.target.part.span, second.target.part.span];
    const gap = second.source.part.span.start - first.source.part.span.end;
    const turned = other.start < one.start && one.start - other.end < 14;
    if (gap > 12 || !turned || equal(first.value, second.value)) continue;
    if (seen.has(first) || seen.has(second)) continue;
    seen.add(first).add(second);
    const expected =
      first.source.mention === second.source.mention
        ? first.source.mention.text
        : `${first.source.mention.text} to ${second.source.mention.text}`;
    const found =
      first.target.mention === second.target.mention
        ? first.target.mention.text
        : `${second.target.mention.text} to ${first.target.mention.text}`;
    findings.push(pairFinding("numbers/range", "error", expected, found, first, 0.8));
  }
  return findings;
}

const SORTS: ReadonlySet<AtomClass> = new Set(["time", "day"]);
