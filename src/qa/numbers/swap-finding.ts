import type { Pair } from "./match-mentions.ts";
import type { NumberFinding } from "./number-finding.ts";

/** Make the finding that values are not where they should be; `pair` says where to look. */
export function swapFinding(
  rule: NumberFinding["rule"],
  severity: NumberFinding["severity"],
  expected: string,
  found: string,
  pair: Pair,
  sure: number,
): NumberFinding {
  return {
    rule,
    severity,
    message: `Expected ${expected}, found ${found}`,
    sourceSpan: pair.source.mention.span,
    targetSpan: pair.target.mention.span,
    expected,
    found,
    sure,
  };
}
