import { compare, divide, multiply, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { halfOfLastPlace, isRounded } from "./rounding.ts";

/** Dimension and size in its base unit. Sources: SI brochure; NIST SP 811 for the customary units. */
const SIZES: Readonly<Record<string, readonly [dimension: string, n: number, d?: number]>> = {
  millisecond: ["time", 1, 1000],
  second: ["time", 1],
  minute: ["time", 60],
  hour: ["time", 3600],
  day: ["time", 86_400],
  week: ["time", 604_800],
  month: ["time", 2_629_746],
  year: ["time", 31_556_952],
  decade: ["time", 315_569_520],
  century: ["time", 3_155_695_200],
  millimeter: ["length", 1, 1000],
  centimeter: ["length", 1, 100],
  inch: ["length", 254, 10_000],
  foot: ["length", 3048, 10_000],
  yard: ["length", 9144, 10_000],
  meter: ["length", 1],
  kilometer: ["length", 1000],
  mile: ["length", 1_609_344, 1000],
  "nautical-mile": ["length", 1852],
  milligram: ["mass", 1, 1_000_000],
  gram: ["mass", 1, 1000],
  ounce: ["mass", 28_349, 1_000_000],
  "fluid-ounce": ["volume", 29_574, 1_000_000],
  centiliter: ["volume", 1, 100],
  stone: ["mass", 635_029, 100_000],
  pound: ["mass", 45_359, 100_000],
  kilogram: ["mass", 1],
  ton: ["mass", 90_718, 100],
  tonne: ["mass", 1000],
  kilotonne: ["mass", 1_000_000],
  megatonne: ["mass", 1_000_000_000],
  gigatonne: ["mass", 1_000_000_000_000],
  "square-foot": ["area", 929, 10_000],
  "square-meter": ["area", 1],
  acre: ["area", 40_469, 10],
  hectare: ["area", 10_000],
  "square-kilometer": ["area", 1_000_000],
  "square-mile": ["area", 2_589_988],
  milliliter: ["volume", 1, 1000],
  liter: ["volume", 1],
  gallon: ["volume", 37_854, 10_000],
  barrel: ["volume", 158_987, 1000],
  "cubic-meter": ["volume", 1000],
  "meter-per-second": ["speed", 1],
  "kilometer-per-hour": ["speed", 5, 18],
  "mile-scandinavian": ["length", 10_000],
  "mile-per-hour": ["speed", 44_704, 100_000],
  knot: ["speed", 51_444, 100_000],
  watt: ["power", 1],
  kilowatt: ["power", 1000],
  megawatt: ["power", 1_000_000],
  gigawatt: ["power", 1_000_000_000],
  byte: ["data", 1],
  kilobyte: ["data", 1000],
  megabyte: ["data", 1_000_000],
  gigabyte: ["data", 1_000_000_000],
  terabyte: ["data", 1_000_000_000_000],
};

/** The units that are not those of most of the world. */
const CUSTOMARY = new Set(
  "inch foot yard mile nautical-mile ounce pound stone ton fluid-ounce square-foot acre square-mile gallon barrel mile-per-hour knot fahrenheit".split(
    " ",
  ),
);

/** Whether the units of two measures belong to one system, so that nothing needs to be converted. */
export function isOneSystem(a: readonly string[], b: readonly string[]): boolean {
  const custom = (units: readonly string[]): boolean => units.some((unit) => CUSTOMARY.has(unit));
  return custom(a) === custom(b);
}

/**
 * Say whether `a` in one of the units `from` is `b` in one of the units `to`, rounded as people
 * round: within a hundredth or what round figures hide, and within half a hundredth in one system.
 * Temperatures are converted with their zero, and without it where they may be a difference.
 */
export function isConversion(
  a: Rational,
  from: readonly string[],
  b: Rational,
  to: readonly string[],
): boolean {
  for (const left of from) {
    for (const right of to) {
      if (isWarmth(left, a, right, b)) return true;
      if (left === right) continue;
      if (isSpanOfDays(left, a, right, b) || isSpanOfDays(right, b, left, a)) return true;
      const one = SIZES[left];
      const other = sizeBeside(right, left);
      if (one === undefined || other === undefined || one[0] !== other[0]) continue;
      const [here, there] = [rational(one[1], one[2] ?? 1), rational(other[1], other[2] ?? 1)];
      const single = isOneSystem([left], [right]) && one[0] !== "time";
      const least = one[0] === "time" ? 960n : single ? 995n : 990n;
      if (near(multiply(a, here), multiply(b, there), least)) return true;
      const factor = number(here) / number(there);
      if (single || one[0] === "time") continue;
      if (isRounded(number(a) * factor, halfOfLastPlace(a) * factor, b)) return true;
    }
  }
  return false;
}

/** Say whether `a` in one of the units `from` is roughly `b` in another of the units `to`: to a sixth of it. */
export function isLooseConversion(
  a: Rational,
  from: readonly string[],
  b: Rational,
  to: readonly string[],
): boolean {
  return from.some((left) =>
    to.some((right) => {
      const [one, other] = [SIZES[left], sizeBeside(right, left)];
      if (left === right || one === undefined || one[0] !== other?.[0]) return false;
      const [here, there] = [rational(one[1], one[2] ?? 1), rational(other[1], other[2] ?? 1)];
      return !isOneSystem([left], [right]) && near(multiply(a, here), multiply(b, there), 835n);
    }),
  );
}

/** "風速58メートル", "137 km in the hour": what wind does in a second or an hour goes without saying. */
function sizeBeside(
  unit: string,
  other: string,
): readonly [dimension: string, n: number, d?: number] | undefined {
  const own = SIZES[unit];
  if (own?.[0] !== "length" || SIZES[other]?.[0] !== "speed") return own;
  return SIZES[unit === "meter" ? "meter-per-second" : `${unit}-per-hour`] ?? own;
}

/**
 * Whether one is told in degrees Fahrenheit and the other in degrees Celsius, as a temperature or as a difference of two.
 * Which degrees are meant goes without saying in most texts.
 */
function isWarmth(left: string, a: Rational, right: string, b: Rational): boolean {
  if (left === "celsius") return right === "fahrenheit" && isWarm(b, a);
  // What English tells in degrees alone may be Fahrenheit; what it is told in elsewhere is Celsius.
  return (
    (left === "fahrenheit" || left === "degree") &&
    (right === "celsius" || right === "degree") &&
    isWarm(a, b)
  );
}

/** A week and two, counted with both their ends: *huit jours*, *quinze jours*, *acht Tage*. */
function isSpanOfDays(left: string, a: Rational, right: string, b: Rational): boolean {
  if (left !== "week" || right !== "day" || a.d !== 1n || b.d !== 1n) return false;
  return (a.n === 1n && b.n === 8n) || (a.n === 2n && b.n === 15n);
}

/** Whether a number without a unit ("I've got it at 95") is told in degrees Celsius, as one in Fahrenheit is. */
export function isBareWarmth(a: Rational, b: Rational, to: readonly string[]): boolean {
  const warm = to.some((unit) => unit === "celsius" || unit === "degree");
  return warm && a.d === 1n && a.n >= 20n && a.n <= 500n && isWarm(a, b, false);
}

/** Whether so many degrees Fahrenheit are so many degrees Celsius, to one degree. */
function isWarm(fahrenheit: Rational, written: Rational, difference = true): boolean {
  const [f, c] = [number(fahrenheit), number(written)];
  const round = written.d === 1n && written.n % 5n === 0n;
  // "above 90 degrees" as over 30: both are told in tens.
  const tens = round && written.n % 10n === 0n && fahrenheit.d === 1n && fahrenheit.n % 10n === 0n;
  const most = tens ? 2.5 : round ? 2 : 1;
  const warmth = Math.abs(((f - 32) * 5) / 9 - c) <= most;
  return warmth || (difference && Math.abs((f * 5) / 9 - c) <= Math.min(most, Math.abs(c) * 0.12));
}

/** Whether a decade of degrees Fahrenheit ("in the 80s") is so many degrees Celsius. */
export function isWarmDecade(decade: Rational, written: Rational): boolean {
  const low = ((number(decade) - 32) * 5) / 9;
  return number(written) >= low - 1 && number(written) <= low + 6;
}

function number({ n, d }: Rational): number {
  return Number(n) / Number(d);
}

/** What customary units become in the rest of the world. */
const METRIC: Readonly<Record<string, string>> = {
  inch: "centimeter",
  foot: "meter",
  yard: "meter",
  mile: "kilometer",
  pound: "kilogram",
  stone: "kilogram",
  ounce: "gram",
  acre: "hectare",
  "square-foot": "square-meter",
  "square-mile": "square-kilometer",
  gallon: "liter",
  "mile-per-hour": "kilometer-per-hour",
  fahrenheit: "celsius",
  degree: "celsius",
  // "six decades" as altmış yıl.
  decade: "year",
};

/** The unit that a translator is likely to convert these units to; empty where there is none. */
export function metricOf(units: readonly string[]): string[] {
  return units.flatMap((unit) => METRIC[unit] ?? []);
}

/** Whether two values differ by less than what `least` thousandths leave. */
function near(a: Rational, b: Rational, least: bigint): boolean {
  if (b.n === 0n) return a.n === 0n;
  const ratio = divide(a, b);
  const [low, high] = [rational(least, 1000n), rational(2000n - least, 1000n)];
  return compare(ratio, low) >= 0 && compare(ratio, high) <= 0;
}
