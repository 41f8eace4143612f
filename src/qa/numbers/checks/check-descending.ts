import type { Matching } from "../match/match-mentions.ts";
import type { Mention } from "../mention.ts";
import type { NumberFinding } from "../number-finding.ts";
import { compare } from "../rational.ts";

/**
 * Find ranges of the target that run downwards ("zwischen 39 und 20 Jahre alt") though the source has
 * nothing that does. Scores and what has no unit run as they like.
 */
export function checkDescending({ pairs, added }: Matching): NumberFinding[] {
  const findings: NumberFinding[] = [];
  const asked = new Set(pairs.filter(runsDown).map(({ target }) => target.mention));
  const mentions = new Set([
    ...pairs.map(({ target }) => target.mention),
    ...added.map(({ mention }) => mention),
  ]);
  for (const mention of mentions) {
    if (!isDescending(mention) || mention.unit.length === 0 || asked.has(mention)) continue;
    const answers = pairs.filter(({ target }) => target.mention === mention);
    // Two values of the source in this order: "from 36, to 18".
    const [first, second] = answers;
    if (first !== undefined && second !== undefined && first.target.part.role === "from") continue;
    if (answers.length > 1) continue;
    const found = mention.text;
    findings.push({
      rule: "numbers/range",
      severity: "warning",
      message: `Expected a range that runs upwards, found ${found}`,
      targetSpan: mention.span,
      found,
      sure: 0.6,
    });
  }
  return findings;
}

function runsDown({ source }: Matching["pairs"][number]): boolean {
  return isDescending(source.mention);
}

function isDescending({ kind, parts, vague }: Mention): boolean {
  const [from, to] = parts;
  if (kind !== "range" || vague || from === undefined || to === undefined) return false;
  return compare(from.value, to.value) > 0;
}
