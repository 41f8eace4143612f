import type { Mention, Part } from "./mention.ts";
import { add, decimal, divide, multiply, rational, show } from "./rational.ts";
import type { Rational } from "./rational.ts";

/** What kind of value an atom is when values are compared. */
export type AtomClass =
  | "quantity"
  | "year"
  | "month"
  | "day"
  | "weekday"
  | "time"
  | "ordinal"
  | "decade"
  | "century"
  | "approximate"
  | "code";

/** One value of one mention: what is matched. */
export interface Atom {
  readonly mention: Mention;
  readonly part: Part;
  readonly type: AtomClass;
  /** Which atom of its text it is. */
  readonly index: number;
}

/** Take mentions apart into the values that have to be found again. */
export function atomsOf(mentions: readonly Mention[]): Atom[] {
  const atoms: Atom[] = [];
  for (const mention of mentions) {
    for (const part of mention.parts)
      atoms.push({ mention, part, type: classOf(mention, part), index: atoms.length });
  }
  return atoms;
}

function classOf(mention: Mention, part: Part): AtomClass {
  switch (part.role) {
    case "value":
      return mention.kind === "approximate" ? "approximate" : "quantity";
    case "from":
    case "to":
      return "quantity";
    case "minutes":
      return "time";
    case "year":
    case "month":
    case "day":
    case "weekday":
    case "ordinal":
    case "decade":
    case "century":
    case "code":
    default:
      return part.role;
  }
}

/** What it costs to take two values of different classes for one, where the values are equal. */
const CROSSING: Readonly<Record<string, number>> = {
  "quantity year": 0.1,
  "ordinal quantity": 0.2,
  "day quantity": 0.2,
  "day ordinal": 0.2,
  "day month": 0.6,
  "month quantity": 0.4,
  "month ordinal": 0.4,
  "century ordinal": 0.3,
  "century quantity": 0.3,
  "decade ordinal": 0.3,
  "decade quantity": 0.3,
  "century decade": 0.3,
  "decade year": 0.2,
  "ordinal weekday": 0.5,
  "quantity weekday": 0.6,
  "approximate ordinal": 0.6,
  "approximate quantity": 0.5,
  "code quantity": 0.8,
  "code year": 0.8,
  "code ordinal": 0.8,
  "ordinal time": 0.6,
  "quantity time": 0.5,
};

export function crossing(a: AtomClass, b: AtomClass): number {
  if (a === b) return 0;
  return CROSSING[a < b ? `${a} ${b}` : `${b} ${a}`] ?? Number.POSITIVE_INFINITY;
}

/** A reading of an atom and what it costs to take it. */
export interface AtomReading {
  readonly value: Rational;
  readonly cost: number;
  /** The reading goes against the convention of the locale. */
  readonly against: boolean;
  /** What the other side must be: no percentage, read at its first value, no percentage but words. */
  readonly needs?: "plain" | "clear" | "words";
}

const ONE = rational(1n);
const HUNDREDTH = rational(1n, 100n);
const SIXTY = rational(60n);

/** All that an atom may be worth, cheapest first. */
export function readingsOf({ part, type, mention }: Atom): AtomReading[] {
  const list: AtomReading[] = [{ value: part.value, cost: 0, against: false }];
  const end = part.role === "from" || part.role === "to";
  for (const value of part.others)
    list.push({ value, cost: 0.3, against: false, ...(end ? { needs: "clear" } : {}) });
  for (const value of part.digits?.others ?? []) list.push({ value, cost: 0.35, against: true });
  if (mention.unit.includes("percent")) {
    const share = multiply(part.value, HUNDREDTH);
    list.push({ value: share, cost: 0.4, against: false, needs: "plain" });
    // "50% more": в полтора раза; "100% more": doubled.
    list.push({ value: add(ONE, share), cost: 0.7, against: false, needs: "words" });
  }
  // "a sixth of the amount" is a fraction.
  if (type === "ordinal" && part.form === "words" && part.value.n > 2n)
    list.push({ value: rational(1n, part.value.n), cost: 0.4, against: false });
  // 五分之一 for "one in five".
  const spoken = part.form === "words" || /\d\s?[分份]の?之?\s?1$/u.test(mention.text);
  if (mention.kind === "fraction" && spoken && part.value.n === 1n)
    list.push({ value: rational(part.value.d), cost: 0.6, against: false });
  // "v1.0" is version 1.0, and "Python2.7" is Python 2.7.
  const version = type === "code" ? /^\p{L}+(\d+\.\d+)$/u.exec(mention.code ?? "")?.[1] : undefined;
  // "the 1-6-x series" is that of 1.6.
  const series = type === "code" ? /^(\d{1,2})-(\d{1,2})-x$/iu.exec(mention.text) : null;
  if (series !== null)
    list.push({ value: decimal(`${series[1]}.${series[2]}`), cost: 0.3, against: false });
  if (version !== undefined) list.push({ value: decimal(version), cost: 0, against: false });
  if (type === "time") {
    for (const value of [part.value, ...part.others]) {
      list.push({ value: divide(value, SIXTY), cost: 0.5, against: false });
      // "1530 GMT".
      if (value.d !== 1n) continue;
      // "16.30" in languages whose decimal mark is a comma; "the sixth of the evening".
      const clock = add(rational(value.n / 60n), rational(value.n % 60n, 100n));
      list.push({ value: clock, cost: 0.5, against: false });
      if (value.n % 60n === 0n && value.n > 720n)
        list.push({ value: rational(value.n / 60n - 12n), cost: 0.55, against: false });
      const joined = rational((value.n / 60n) * 100n + (value.n % 60n));
      if (joined.n >= 1000n) list.push({ value: joined, cost: 0.5, against: false });
    }
  }
  return list;
}

/** The key under which a reading is looked up. */
export function keyOf(value: Rational): string {
  return show(value);
}
