import { exchangeFinding } from "./exchange-finding.ts";
import type { Atom } from "../atom.ts";
import { metricOf } from "../match/convert-units.ts";
import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { isSameUnit } from "../match/same-unit.ts";
import type { Texts } from "../texts.ts";
import { equal } from "../rational.ts";

/**
 * Find values that have exchanged a unit: "$2,900 in 2021" as "$2,021 in 2900", "Hall 3, 620 metres"
 * as "Hall 620, 3 metres". Pairs that are found are put in `seen`; those that
 * are there are left alone.
 */
export function checkMovedUnits(
  pairs: readonly Pair[],
  seen: Set<Pair>,
  { source: text, target }: Texts,
): NumberFinding[] {
  const findings: NumberFinding[] = [];
  for (const left of pairs) {
    const own = left.source.mention.unit;
    // "winds of 85 mph, a Category 1 hurricane" as "136 …, 1 km/h": converted, and the unit gone.
    const lost = left.converted && left.target.mention.unit.length === 0;
    const unit = lost ? [...own, ...metricOf(own)] : own;
    const open = isOpen(lost ? { ...left, converted: false } : left, seen) && !seen.has(left);
    if (unit.length === 0 || !open || shares(unit, left.target.mention.unit)) continue;
    const other = pairs.find(
      (pair) =>
        pair !== left &&
        isOpen(pair, seen) &&
        !(unit.includes("year") && isAge(pair.source, text)) &&
        !equal(pair.value, left.value) &&
        // Two that have exchanged their units are for `checkUnits`.
        pair.source.mention.unit.length === 0 &&
        // "50 years … 1989-1996" as "50 … 1989 至 1996 年": the year itself.
        !(unit.includes("year") && isCalendarYear(pair.target)) &&
        (isCounting(left.target, target) || !isSharedUnit(left, pair)) &&
        shares(unit, pair.target.mention.unit),
    );
    if (other === undefined) continue;
    seen.add(left).add(other);
    const digits = [left, other].every((pair) => pair.source.part.form !== "words");
    findings.push(exchangeFinding(digits ? "error" : "warning", left, other, 0.8));
  }
  return findings;
}

/**
 * "from 1.9 billion euros to 2.6 billion" as "von 1,9 auf 2,6 Milliarden Euro", "10 or even 25 years" as "10 Jahre
 * oder 25": in the same order, and said once, at the other end.
 */
function isSharedUnit(left: Pair, other: Pair): boolean {
  const turned = other.source.mention.span.start < left.source.mention.span.start;
  const [first, second] = turned ? [other, left] : [left, other];
  const [a, b] = [first.target.part.span, second.target.part.span];
  const [c, d] = [first.source.mention.span, second.source.mention.span];
  const [near, far] = turned ? [60, 24] : [24, 12];
  return a.end <= b.start && b.start - a.end < near && c.end <= d.start && d.start - c.end < far;
}

/** $2…7.50つ: a counter of Japanese or Chinese is joined to it, so no unit that is told elsewhere goes with it. */
function isCounting({ mention }: Atom, text: string): boolean {
  return /^(?:[つ個个本枚冊袋箱人匹])/u.test(text.slice(mention.span.end).trimStart());
}

function isOpen(pair: Pair, seen: ReadonlySet<Pair>): boolean {
  const { source, target, converted } = pair;
  const counts = [source, target].every(
    ({ type, mention }) => (type === "quantity" || type === "year") && !mention.vague,
  );
  return counts && !converted && !seen.has(pair) && target.part.form !== "words";
}

/** "Dario Venn, 44, who …": years that are not said. */
function isAge({ part, mention }: Atom, text: string): boolean {
  if (mention.unit.length > 0 || part.value.d !== 1n || part.value.n > 120n) return false;
  const { start, end } = mention.span;
  if (/\baged?\s$/u.test(text.slice(0, start))) return true;
  return (
    /[\p{L}\p{M}][,（(،，]\s?$/u.test(text.slice(0, start)) &&
    /^\s?[,.)）،，;:]/u.test(text.slice(end))
  );
}

function isCalendarYear({ part: { value } }: Atom): boolean {
  return value.d === 1n && value.n >= 1500n && value.n <= 2100n;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((unit) => isSameUnit(unit, b));
}
