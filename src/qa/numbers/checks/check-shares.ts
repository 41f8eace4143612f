import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { pairFinding } from "./pair-finding.ts";
import { partDirection } from "./part-direction.ts";
import { compare } from "../rational.ts";
import type { Texts } from "../texts.ts";

/**
 * Find shares that are told the wrong way round: 1人に5人 or "1명 중 5명" for "one in five", 8種の内10種 for "eight of
 * its ten species". Nothing is more than what it is a part of. Pairs that are found are put in `seen`.
 */
export function checkShares(
  pairs: readonly Pair[],
  seen: Set<Pair>,
  { source, target, from, to }: Texts,
): NumberFinding[] {
  const open = pairs.filter((pair) => isCount(pair) && !seen.has(pair));
  const findings: NumberFinding[] = [];
  for (const [i, part] of open.entries()) {
    const whole = open[i + 1];
    if (whole === undefined || compare(part.value, whole.value) >= 0) continue;
    if (seen.has(part) || seen.has(whole)) continue;
    const between = source.slice(part.source.mention.span.end, whole.source.mention.span.start);
    const told =
      partDirection(between, from, 24) === "part" || (from.language === "en" && IN.test(between));
    if (!told) continue;
    const turned = part.target.mention.span.start > whole.target.mention.span.start;
    const [a, b] = turned ? [whole, part] : [part, whole];
    const after = target.slice(a.target.mention.span.end, b.target.mention.span.start);
    const shown = SHARES[to.language]?.test(after) === true ? SIDES[to.language] : undefined;
    // Of numbers in digits alone, `checkOrder` says so as an error.
    const spelled = [part, whole].some(({ source: { mention } }) => mention.form === "words");
    const side = shown ?? (spelled ? partDirection(after, to, 12) : undefined);
    // What stands first is the whole in 5人に1人 and the part in "1 trong 5".
    if (side === undefined || (side === "whole") === turned) continue;
    seen.add(part).add(whole);
    const expected = source.slice(part.source.mention.span.start, whole.source.mention.span.end);
    const found = target.slice(a.target.mention.span.start, b.target.mention.span.end);
    findings.push(pairFinding("numbers/swapped", "warning", expected, found, part, 0.7));
  }
  return findings;
}

/** "one in five", "1-of-4", "one out of every five". */
const IN = /^(?:\s(?:in|out of)(?:\s(?:every|the|about))?\s|-(?:in|of)-)$/u;

/** What stands between the two numbers of a share, where that is no word of parts elsewhere. */
const SHARES: Readonly<Record<string, RegExp>> = {
  ja: /^\s?(?:人|名|つ|個|件|社|回|世帯)?に(?:つき)?\s?$/u,
  th: /^\s?(?:คน)?\s?ใน(?:ทุก)?\s?$/u,
};

const SIDES: Readonly<Record<string, "part" | "whole">> = { ja: "whole", th: "part" };

/** A number that counts things, in digits or in words; of "one" the translation has digits. */
function isCount({ source, target, converted }: Pair): boolean {
  return (
    !converted &&
    [source, target].every(
      ({ type, mention, part }) =>
        type === "quantity" && part.role === "value" && mention.unit.length === 0,
    ) &&
    target.part.form !== "words"
  );
}
