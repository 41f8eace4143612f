import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { pairFinding } from "./pair-finding.ts";

/** Make the finding that two values have exchanged what belongs to them; it points at the left one. */
export function exchangeFinding(
  severity: NumberFinding["severity"],
  left: Pair,
  right: Pair,
  sure: number,
): NumberFinding {
  const turned = right.source.mention.span.start < left.source.mention.span.start;
  const [first, second] = turned ? [right, left] : [left, right];
  const expected = `${first.source.mention.text} and ${second.source.mention.text}`;
  // In the order of what they belong to: 17 stands where 118 should, and 118 where 17 should.
  const found = `${second.target.mention.text} and ${first.target.mention.text}`;
  return pairFinding("numbers/swapped", severity, expected, found, left, sure);
}
