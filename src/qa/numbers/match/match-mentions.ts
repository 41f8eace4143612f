import { atomsOf, crossing, keyOf, readingsOf } from "../atom.ts";
import type { Atom, AtomReading } from "../atom.ts";
import { conversions, convertedRanges } from "./conversions.ts";
import { keepTogether } from "./keep-together.ts";
import type { Mention } from "../mention.ts";
import type { Pair } from "../pair.ts";
import { likest } from "./likest.ts";
import { partDurations } from "./part-durations.ts";
import { partRatios } from "./part-ratios.ts";
import { uncross } from "./uncross.ts";
import { unitCost } from "./unit-cost.ts";
import { isSaidOtherwise } from "./said-otherwise.ts";

/** How the values of a source and of its translation answer each other. */
export interface Matching {
  readonly pairs: readonly Pair[];
  /** Values that have no equal, taken for one another: the nearest first. */
  readonly changed: readonly { readonly source: Atom; readonly target: Atom }[];
  readonly missing: readonly Atom[];
  readonly added: readonly Atom[];
  /** Values said more than once on one side, or words that need no answer. */
  readonly excused: readonly Atom[];
}

/**
 * Match the values of a source and of its translation, each occurrence for itself, cheapest first.
 *
 * Equal values of one class cost 0; another class, reading or unit adds to it; a conversion between
 * units costs 1. What has no equal is paired with what is most like it (`changed`), and the rest is
 * missing or added. Values that the other side has said already are excused.
 */
export function matchMentions(source: readonly Mention[], target: readonly Mention[]): Matching {
  const left = atomsOf(partRatios(partDurations(source, target), target));
  const right = atomsOf(partRatios(partDurations(target, source), source));
  const candidates = equalPairs(left, right);
  const takenLeft = new Map<Atom, Pair>();
  const takenRight = new Map<Atom, Pair>();
  const pairs: Pair[] = [];
  const take = (list: Pair[]): void => {
    list.sort(
      (a, b) =>
        a.cost - b.cost ||
        distance(a, left, right) - distance(b, left, right) ||
        a.source.index - b.source.index,
    );
    for (const pair of list) {
      if (takenLeft.has(pair.source) || takenRight.has(pair.target)) continue;
      takenLeft.set(pair.source, pair);
      takenRight.set(pair.target, pair);
      pairs.push(pair);
    }
  };
  take(convertedRanges(left, right));
  take(candidates);
  take(
    conversions(
      left.filter((a) => !takenLeft.has(a)),
      right.filter((a) => !takenRight.has(a)),
    ),
  );

  // "300 km (180 miles)" as "303 km (180 miles)": what both tell in one unit is compared.
  const open = [left.filter((a) => !takenLeft.has(a)), right.filter((a) => !takenRight.has(a))];
  const alone = (a: Atom, others: readonly Atom[] = []): boolean =>
    isSaidOtherwise(a, pairs) && !others.some((b) => isOneUnit(a, b));
  const unsaid = left.filter((a) => !takenLeft.has(a) && alone(a, open[1]));
  const unasked = right.filter((a) => !takenRight.has(a) && alone(a, open[0]));
  const freeLeft = left.filter((a) => !takenLeft.has(a) && !unsaid.includes(a));
  const freeRight = right.filter((a) => !takenRight.has(a) && !unasked.includes(a));
  // A month said for a day of the same number is not said.
  // "15x to 30x (15 to 30 times smaller)" as 15 分の 1 から 30 分の 1.
  const said = candidates.filter(
    (pair) => pair.cost < (pair.target.mention.kind === "fraction" ? 0.65 : 0.2),
  );
  const saidLeft = new Set(said.map((pair) => pair.source));
  const saidRight = new Set(said.map((pair) => pair.target));
  const changed = likest(freeLeft, freeRight, saidLeft, saidRight, left.length, right.length);
  const gone = new Set(changed.flatMap((pair) => [pair.source, pair.target]));
  const excused = [
    ...unsaid,
    ...unasked,
    ...freeLeft.filter((a) => saidLeft.has(a)),
    ...freeRight.filter((a) => saidRight.has(a)),
  ].filter((a) => !gone.has(a));
  const free = new Set(excused);
  return {
    pairs: keepTogether(uncross(pairs).sort((a, b) => a.source.index - b.source.index)),
    changed,
    missing: freeLeft.filter((a) => !gone.has(a) && !free.has(a)),
    added: freeRight.filter((a) => !gone.has(a) && !free.has(a)),
    excused,
  };
}

/** Where two atoms stand in their texts, as a share: 0 where both stand at the same place. */
function distance(
  pair: { source: Atom; target: Atom },
  left: readonly Atom[],
  right: readonly Atom[],
): number {
  return Math.abs(
    pair.source.index / Math.max(1, left.length) - pair.target.index / Math.max(1, right.length),
  );
}

function equalPairs(left: readonly Atom[], right: readonly Atom[]): Pair[] {
  const byValue = new Map<string, (AtomReading & { atom: Atom })[]>();
  for (const atom of right) {
    for (const reading of readingsOf(atom)) {
      const key = keyOf(reading.value);
      const list = byValue.get(key) ?? [];
      if (list.length < 24) list.push({ ...reading, atom });
      byValue.set(key, list);
    }
  }
  const best = new Map<string, Pair>();
  const dated = new Set(right.filter(hasDay).map(({ part }) => keyOf(part.value)));
  for (const source of left) {
    // "1 July" is not said by "раз" where the other July has a day.
    const day = source.type === "day" && monthsOf(source).some((month) => dated.has(month));
    for (const reading of readingsOf(source)) {
      // The source is right about its own convention, unless it does not follow it.
      if (reading.against && source.part.digits?.conforms === true) continue;
      for (const found of byValue.get(keyOf(reading.value)) ?? []) {
        const target = found.atom;
        if (day && target.mention.vague && target.type !== "day") continue;
        if (!fitEach(source, reading, target, found)) continue;
        // "19.520" is no way to write 19:52.
        if (source.type === "time" && found.against) continue;
        const between = crossing(source.type, target.type);
        if (between === Number.POSITIVE_INFINITY) continue;
        if (
          source.type === "time" || target.type === "time"
            ? source.type !== target.type && !isHours(source, target)
            : false
        )
          continue;
        if (
          source.type === "code" &&
          target.type === "code" &&
          plainCode(source) !== plainCode(target)
        )
          continue;
        const units = unitCost(source.mention.unit, target.mention.unit);
        const roles =
          source.part.role === target.part.role ||
          source.type !== "quantity" ||
          target.type !== "quantity"
            ? 0
            : 0.02;
        const cost =
          between + reading.cost + found.cost + units + roles + (target.mention.vague ? 0.05 : 0);
        const key = `${source.index} ${target.index}`;
        const known = best.get(key);
        if (known === undefined || cost < known.cost) {
          best.set(key, {
            source,
            target,
            cost,
            value: found.value,
            against: found.against,
            converted: false,
          });
        }
      }
    }
  }
  return [...best.values()];
}

/** "v5.2.0" is "version 5.2.0", "v1.x" is "1.x". */
function plainCode({ mention }: Atom): string | undefined {
  return mention.code?.replace(/^v(?=\d)/u, "");
}

/** A month that stands with its day. */
function hasDay({ type, mention }: Atom): boolean {
  return type === "month" && mention.parts.some(({ role }) => role === "day");
}

function monthsOf({ mention }: Atom): string[] {
  return mention.parts.filter(({ role }) => role === "month").map(({ value }) => keyOf(value));
}

/** Whether the two readings may be taken together. */
function fitEach(source: Atom, a: AtomReading, target: Atom, b: AtomReading): boolean {
  const percent = ({ mention }: Atom): boolean => mention.unit.includes("percent");
  if ((a.needs === "plain" || a.needs === "words") && percent(target)) return false;
  if ((b.needs === "plain" || b.needs === "words") && percent(source)) return false;
  if (a.needs === "clear" && b.needs === "clear") return false;
  // 7:00 is not 19:00 where both say which half of the day they mean.
  if (source.type === "time" && target.type === "time" && a.cost + b.cost > 0.7) return false;
  // "medio año" is no answer to "6 percentage points".
  const exact = source.mention.unit.some((unit) => unit === "percent" || /^[A-Z]{3}$/u.test(unit));
  // "50 % more often" is "half as often again": um die Hälfte, в полтора раза.
  const share = a.needs === "plain" || a.needs === "words";
  if (a.needs === "words" && target.part.form !== "words") return false;
  if (b.needs === "words" && source.part.form !== "words") return false;
  if (
    exact &&
    !share &&
    target.mention.vague &&
    target.mention.unit.length === 0 &&
    source.part.value.n > 2n
  )
    return false;
  // "between 0 and 1": an end in digits is not said by an article.
  const end = source.part.role === "from" || source.part.role === "to";
  if (end && source.part.form === "digits" && target.mention.vague && target.part.role === "value")
    return false;
  // "thứ tư" is Wednesday for its number; Thursday is not the fourth.
  const day = source.type === "weekday" || target.type === "weekday";
  return !(day && source.type !== target.type && a.cost === 0 && b.cost === 0);
}

/** "3 h" and "3 Uhr": a time of day may be written as a number of hours, and the other way round. */
function isHours(a: Atom, b: Atom): boolean {
  const other = a.type === "time" ? b : a;
  return other.mention.unit.length === 0 || other.mention.unit.includes("hour");
}

function isOneUnit(a: Atom, b: Atom): boolean {
  return a.mention.unit.some((unit) => b.mention.unit.includes(unit));
}
