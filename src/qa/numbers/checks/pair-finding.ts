import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { tellApart } from "../show/tell-apart.ts";

/** Make the finding that something was expected and something else found; `pair` says where to look: the values need not answer one another. */
export function pairFinding(
  rule: NumberFinding["rule"],
  severity: NumberFinding["severity"],
  expected: string,
  found: string,
  pair: Pick<Pair, "source" | "target">,
  sure: number,
): NumberFinding {
  const [one, other] = tellApart(expected, found, pair.source.mention, pair.target.mention);
  return {
    rule,
    severity,
    message: `Expected ${one}, found ${other}`,
    sourceSpan: pair.source.mention.span,
    targetSpan: pair.target.mention.span,
    expected,
    found,
    sure,
  };
}
