import { CALENDAR_UNITS } from "../match/calendar-units.ts";
import type { Pair } from "../pair.ts";
import type { Mention } from "../mention.ts";
import type { NumberFinding } from "../number-finding.ts";
import { equal } from "../rational.ts";
import { pairFinding } from "./pair-finding.ts";

/**
 * Find dates that have exchanged a part ("May 2021 … December 2022" as "May 2022 … December 2021"),
 * and parts of dates that have become amounts. Pairs that are found are put in `seen`.
 */
export function checkDates(pairs: readonly Pair[], seen: Set<Pair>): NumberFinding[] {
  const findings: NumberFinding[] = [];
  for (const pair of pairs) {
    const { source, target } = pair;
    if (seen.has(pair) || target.mention.vague) continue;
    const { role } = source.part;
    if (isAmount(pair)) {
      seen.add(pair);
      const { text } = source.mention;
      findings.push(pairFinding("numbers/date", "warning", text, target.mention.text, pair, 0.6));
      continue;
    }
    if ((role !== "year" && role !== "day") || target.part.role !== role) continue;
    const month = pairs.find(
      (other) =>
        other.source.mention === source.mention &&
        other.source.part.role === "month" &&
        other.target.part.role === "month",
    );
    const home = month?.target.mention;
    if (home === undefined || home === target.mention) continue;
    const own = partOf(home, role);
    if (own === undefined || equal(own.value, pair.value) || !hasMonth(target.mention)) continue;
    // 12月3日…9日 as "December 3 … December 9": the month is there, said a second time.
    const again = partOf(target.mention, "month");
    if (role === "day" && month !== undefined && again !== undefined)
      if (equal(again.value, month.value)) continue;
    // What stands in its place has to be known from another date.
    const other = pairs.find((one) => one.target.part === own);
    if (other === undefined || other.source.mention === source.mention) continue;
    if (seen.has(other)) continue;
    seen.add(pair).add(other);
    const expected = source.mention.text;
    findings.push(pairFinding("numbers/date", "warning", expected, home.text, pair, 0.8));
  }
  return findings;
}

/** "138月 … 1ヘクタール", "3100er Jahre … 1990 Kilowattstunden". */
function isAmount({ source, target }: Pair): boolean {
  const { unit } = target.mention;
  if (target.type !== "quantity" || unit.length === 0 || target.part.form === "words") return false;
  if (unit.some((name) => CALENDAR_UNITS.has(name))) return false;
  // "in the 80s": of degrees, as the other language has to say.
  const warm = unit.some((name) => DEGREES.has(name));
  if (source.type === "decade" && warm && source.part.value.n < 200n) return false;
  const { role, form } = source.part;
  return (
    (role === "month" && form === "words") || role === "decade" || role === "year" || role === "day"
  );
}

const DEGREES: ReadonlySet<string> = new Set(["degree", "celsius", "fahrenheit"]);

function partOf(mention: Mention, role: string): Mention["parts"][number] | undefined {
  return mention.parts.find((part) => part.role === role);
}

function hasMonth(mention: Mention): boolean {
  return partOf(mention, "month") !== undefined;
}
