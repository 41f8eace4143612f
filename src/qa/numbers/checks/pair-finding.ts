import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";

/** Make the finding that something was expected and something else found; `pair` says where to look: the values need not answer one another. */
export function pairFinding(
  rule: NumberFinding["rule"],
  severity: NumberFinding["severity"],
  expected: string,
  found: string,
  pair: Pick<Pair, "source" | "target">,
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
