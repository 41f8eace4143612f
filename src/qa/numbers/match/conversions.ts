import type { Atom } from "../atom.ts";
import type { Pair } from "../pair.ts";
import { equal } from "../rational.ts";
import { isBareWarmth, isConversion, isOneSystem, metricOf } from "./convert-units.ts";
import { isWarmDecadeOf } from "./said-otherwise.ts";

/** Pair measures that are the same in two units, as people convert and round them. */
export function conversions(left: readonly Atom[], right: readonly Atom[]): Pair[] {
  const pairs: Pair[] = [];
  for (const source of left.slice(0, 40)) {
    if (source.type === "decade") {
      for (const target of right.slice(0, 40))
        if (isWarmDecadeOf(source, target)) pairs.push(converted(source, target, 1));
      continue;
    }
    if (source.mention.unit.length === 0) {
      if (source.type !== "quantity" || source.part.form !== "digits") continue;
      for (const target of right.slice(0, 40)) {
        const { part, mention, type } = target;
        // "35º" is a rank as well.
        const unit = type === "ordinal" && /\dº$/u.test(mention.text) ? ["degree"] : mention.unit;
        const warm = isBareWarmth(source.part.value, part.value, unit);
        if (warm && (type === "quantity" || type === "ordinal"))
          pairs.push(converted(source, target, 1.3));
      }
      continue;
    }
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
export function convertedRanges(left: readonly Atom[], right: readonly Atom[]): Pair[] {
  const low = ({ part, mention }: Atom): boolean => part.role === "from" && mention.unit.length > 0;
  const highs = right.filter(low);
  if (highs.length === 0) return [];
  return left.filter(low).flatMap((source) =>
    highs.flatMap((target) => {
      const [from, to] = [source.mention, target.mention];
      const ends = [left[source.index + 1], right[target.index + 1]] as const;
      if (ends[0]?.mention !== from || ends[1]?.mention !== to) return [];
      if (from.unit.some((unit) => to.unit.includes(unit))) return [];
      // "415 to 587 km² (160 to 227 sq mi)": what is there as it was told is not converted.
      if (isThere(source, ends[0], right) || isThere(target, ends[1], left)) return [];
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

function isNothing({ part }: Atom): boolean {
  return part.value.n === 0n;
}

/** Whether a range with these ends stands in the other text, in whatever unit. */
function isThere(from: Atom, to: Atom, others: readonly Atom[]): boolean {
  return others.some((other) => {
    const end = others[other.index + 1];
    return (
      other.part.role === "from" &&
      end?.mention === other.mention &&
      equal(other.part.value, from.part.value) &&
      equal(end.part.value, to.part.value)
    );
  });
}
