import { exchangeFinding } from "./exchange-finding.ts";
import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { partDirection } from "./part-direction.ts";
import { compare } from "../rational.ts";
import type { Texts } from "../texts.ts";

/**
 * Find a whole that has been exchanged for another number: "71 of 160 seats, 14 fewer" as "71 of 14 seats, 160
 * fewer". Only where the part is larger than what it is a part of. Pairs that are found are put in `seen`.
 */
export function checkParts(
  pairs: readonly Pair[],
  seen: Set<Pair>,
  { source, target, from, to }: Texts,
): NumberFinding[] {
  const open = pairs.filter((pair) => isOpen(pair) && !seen.has(pair));
  const findings: NumberFinding[] = [];
  for (const [i, part] of open.entries()) {
    const whole = open[i + 1];
    if (whole === undefined || compare(part.value, whole.value) >= 0) continue;
    const between = source.slice(part.source.mention.span.end, whole.source.mention.span.start);
    if (partDirection(between, from, 12) !== "part") continue;
    const after = open
      .filter(({ target: { mention } }) => mention.span.start >= part.target.mention.span.end)
      .toSorted((a, b) => a.target.mention.span.start - b.target.mention.span.start)[0];
    if (after === undefined || after === whole || compare(after.value, part.value) >= 0) continue;
    const { end } = part.target.mention.span;
    if (partDirection(target.slice(end, after.target.mention.span.start), to, 16) !== "part")
      continue;
    seen.add(whole).add(after);
    findings.push(exchangeFinding("warning", whole, after, 0.7));
  }
  return findings;
}

function isOpen({ source, target, converted }: Pair): boolean {
  return (
    !converted &&
    [source, target].every(
      ({ type, mention, part }) =>
        type === "quantity" &&
        part.form !== "words" &&
        part.role === "value" &&
        !mention.vague &&
        mention.unit.length === 0,
    )
  );
}
