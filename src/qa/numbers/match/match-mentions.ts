import { atomsOf, crossing, keyOf, readingsOf } from "../atom.ts";
import type { Atom, AtomReading } from "../atom.ts";
import { isConversion, isOneSystem, metricOf } from "./convert-units.ts";
import { keepTogether } from "./keep-together.ts";
import type { Mention } from "../mention.ts";
import type { Pair } from "../pair.ts";
import { partDurations } from "./part-durations.ts";
import { partScores } from "./part-scores.ts";
import { partRatios } from "./part-ratios.ts";
import { equal } from "../rational.ts";
import { isSaidOtherwise, isWarmDecadeOf } from "./said-otherwise.ts";

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
  const right = atomsOf(partScores(partRatios(partDurations(target, source), source), source));
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
  const said = candidates.filter((pair) => pair.cost < 0.2);
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
    pairs: keepTogether(pairs.sort((a, b) => a.source.index - b.source.index)),
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

function unitCost(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0;
  if (a.length === 0 || b.length === 0) return 0.05;
  return a.some((unit) => b.includes(unit)) ? 0 : 0.25;
}

function conversions(left: readonly Atom[], right: readonly Atom[]): Pair[] {
  const pairs: Pair[] = [];
  for (const source of left.slice(0, 40)) {
    if (source.type === "decade") {
      for (const target of right.slice(0, 40))
        if (isWarmDecadeOf(source, target)) pairs.push(converted(source, target, 1));
      continue;
    }
    if (source.mention.unit.length === 0) continue;
    for (const target of right.slice(0, 40)) {
      const { value } = source.part;
      const known = target.mention.unit.length > 0;
      // A unit whose form is not known here: only the customary conversion is believed.
      const unit = known ? target.mention.unit : metricOf(source.mention.unit);
      // "일주일" for seven days, "dvoumetrový": words with a unit in them are told apart well enough.
      const vague = target.mention.vague && !known;
      if (target.type !== "quantity" || vague) continue;
      if (equal(value, target.part.value) || isNothing(source) || isNothing(target)) continue;
      if (!isConversion(value, source.mention.unit, target.part.value, unit)) continue;
      // "130 mph (209 km/h)": 202 km/h are compared with those.
      const own = left.some(
        (other) =>
          other !== source &&
          isOneSystem(other.mention.unit, unit) &&
          !isOneSystem(source.mention.unit, unit) &&
          isConversion(other.part.value, other.mention.unit, value, source.mention.unit),
      );
      if (!own) pairs.push(converted(source, target, known ? 1 : 1.2));
    }
  }
  return pairs;
}

/**
 * Ranges that are converted as a whole, before equal values are looked for: of "1 to 2 inches" as "2–5 cm" the 2 stands
 * for the 1.
 */
function convertedRanges(left: readonly Atom[], right: readonly Atom[]): Pair[] {
  const low = ({ part, mention }: Atom): boolean => part.role === "from" && mention.unit.length > 0;
  const highs = right.filter(low);
  if (highs.length === 0) return [];
  return left.filter(low).flatMap((source) =>
    highs.flatMap((target) => {
      const [from, to] = [source.mention, target.mention];
      const ends = [left[source.index + 1], right[target.index + 1]] as const;
      if (ends[0]?.mention !== from || ends[1]?.mention !== to) return [];
      if (from.unit.some((unit) => to.unit.includes(unit))) return [];
      const both = [
        [source, target],
        [ends[0], ends[1]],
      ] as const;
      const whole = both.every(([a, b]) =>
        isConversion(a.part.value, from.unit, b.part.value, to.unit),
      );
      return whole ? both.map(([a, b]) => converted(a, b, 1)) : [];
    }),
  );
}

function converted(source: Atom, target: Atom, cost: number): Pair {
  return { source, target, cost, value: target.part.value, against: false, converted: true };
}

function isOneUnit(a: Atom, b: Atom): boolean {
  return a.mention.unit.some((unit) => b.mention.unit.includes(unit));
}

function isNothing({ part }: Atom): boolean {
  return part.value.n === 0n;
}

/** Pair what has no equal with what is most like it: same class first, then unit, digits and place. */
function likest(
  left: readonly Atom[],
  right: readonly Atom[],
  saidLeft: ReadonlySet<Atom>,
  saidRight: ReadonlySet<Atom>,
  total: number,
  totalRight: number,
): { source: Atom; target: Atom }[] {
  const options: { source: Atom; target: Atom; cost: number }[] = [];
  for (const source of left.slice(0, 60)) {
    if (source.mention.vague) continue;
    for (const target of right.slice(0, 60)) {
      if (target.mention.vague || (saidLeft.has(source) && saidRight.has(target))) continue;
      const digits = source.part.form !== "words" && target.part.form !== "words";
      const same = source.type === target.type;
      if (!same && !(digits && isCounting(source) && isCounting(target))) continue;
      if (!digits && (isArticle(source) || isArticle(target))) continue;
      if (source.type === "code" && letters(source) !== letters(target)) continue;
      if (equal(source.part.value, target.part.value) && source.type !== "code") continue;
      const units = unitCost(source.mention.unit, target.mention.unit);
      const forms = source.part.form === target.part.form ? 0 : 0.5;
      const place = Math.abs(
        source.index / Math.max(1, total) - target.index / Math.max(1, totalRight),
      );
      const dup = saidLeft.has(source) || saidRight.has(target) ? 0.5 : 0;
      options.push({
        source,
        target,
        cost: (same ? 0 : 1) + units + forms + place + dup + unlike(source, target),
      });
    }
  }
  options.sort(
    (a, b) => a.cost - b.cost || a.source.index - b.source.index || a.target.index - b.target.index,
  );
  const used = new Set<Atom>();
  const result: { source: Atom; target: Atom }[] = [];
  for (const { source, target } of options) {
    if (used.has(source) || used.has(target)) continue;
    used.add(source);
    used.add(target);
    result.push({ source, target });
  }
  return result.sort((a, b) => a.source.index - b.source.index);
}

/** Zero and one are "no" and "a" in words: they answer nothing for sure. */
function isArticle({ part, type }: Atom): boolean {
  return (
    (type === "quantity" || type === "ordinal") &&
    part.value.d === 1n &&
    part.value.n <= 1n &&
    part.value.n >= 0n
  );
}

function isCounting({ type }: Atom): boolean {
  return (
    type === "quantity" ||
    type === "year" ||
    type === "day" ||
    type === "ordinal" ||
    type === "decade"
  );
}

function letters({ mention }: Atom): string {
  return (mention.code ?? "").replace(/[\d.]/gu, "");
}

/** How little two values have in common, from 0 to 1, by their leading digits and length. */
function unlike(a: Atom, b: Atom): number {
  const left = keyOf(a.part.value).replace(/\D/gu, "");
  const right = keyOf(b.part.value).replace(/\D/gu, "");
  let common = 0;
  while (common < left.length && left[common] === right[common]) common += 1;
  return (
    1 -
    (common + (left.length === right.length ? 1 : 0)) / (Math.max(left.length, right.length) + 1)
  );
}
