import { exchangeFinding } from "./exchange-finding.ts";
import { countedBy } from "./counted-by.ts";
import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { equal } from "../rational.ts";
import type { Texts } from "../texts.ts";

/** What is said with its number wherever the number goes: one side alone proves that it went astray. */
const EXCLUSIVE = new Set(["country", "age", "month", "time", "serial", "since"]);

/**
 * Find values that have exchanged what they count: "118 factories in 17 countries" as "17 factories
 * in 118 countries". Pairs that are found are put in `seen`; those that are there are left alone.
 */
export function checkCounted(
  pairs: readonly Pair[],
  seen: Set<Pair>,
  { source, target, from, to }: Texts,
): NumberFinding[] {
  const list = pairs.filter(isOpen).slice(0, 40);
  if (list.length < 2) return [];
  const told = list.map((pair) => countedBy(pair.source, source, from.language));
  // Units have a check of their own.
  const isTold = (counted: string | undefined): boolean => counted?.startsWith("unit") === false;
  if (!told.some(isTold)) return [];
  // 1600 of "1,600 jobs" only looks like a year.
  const shown = list.map((pair) => {
    const counted = countedBy(pair.target, target, to.language);
    const year = counted !== "calendar" || !/\d\D\d/u.test(pair.source.mention.text);
    return year ? counted : undefined;
  });
  const findings: NumberFinding[] = [];
  for (const [i, left] of list.entries()) {
    const own = told[i];
    if (own === undefined || !isTold(own) || own === shown[i] || seen.has(left)) continue;
    for (const [k, right] of list.entries()) {
      if (k === i || seen.has(right) || equal(left.value, right.value)) continue;
      if (shown[k] !== own || told[k] === own) continue;
      // "від 20 до 25" goes on since nothing.
      const here = shown[i] === "since" ? undefined : shown[i];
      const contradicted = [here, told[k]].filter((counted) => counted !== undefined);
      if (contradicted.length === 0 && !EXCLUSIVE.has(own)) continue;
      if (left.source.mention === right.source.mention) continue;
      seen.add(left).add(right);
      findings.push(exchangeFinding("warning", left, right, 0.7));
      break;
    }
  }
  return findings;

  function isOpen(pair: Pair): boolean {
    const vague = pair.source.mention.vague || pair.target.mention.vague;
    return !vague && !pair.converted && pair.target.part.form !== "words";
  }
}
