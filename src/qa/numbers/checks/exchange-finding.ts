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
  const expected = `${left.source.mention.text} and ${right.source.mention.text}`;
  const found = `${left.target.mention.text} and ${right.target.mention.text}`;
  return pairFinding("numbers/swapped", severity, expected, found, left, sure);
}
