import { hasMark } from "./draft.ts";
import type { Reading } from "./draft.ts";
import { add, divide, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRun } from "./read-number.ts";
import { unitAt } from "./unit-at.ts";

/** What a unit is told in beside itself, and how many of these make one of it. */
const SMALLER: Readonly<Record<string, readonly [unit: string, of: bigint]>> = {
  foot: ["inch", 12n],
  meter: ["centimeter", 100n],
  kilometer: ["meter", 1000n],
  stone: ["pound", 14n],
  pound: ["ounce", 16n],
  kilogram: ["gram", 1000n],
  USD: ["cent", 100n],
  AUD: ["cent", 100n],
  EUR: ["cent", 100n],
};

/**
 * Read the rest of a measure that is told in two units: "6 feet 6 inches", "6-foot-6", ۱ متر و ۹۸ سانتیمتر,
 * "1 m 98". Gives the value in the first unit and the token after it.
 */
export function compoundMeasure(
  reading: Reading,
  end: number,
  run: NumberRun,
  unit: readonly string[],
): { value: Rational; end: number } | undefined {
  const [name, of] = unit.map((own) => SMALLER[own]).find((smaller) => smaller !== undefined) ?? [];
  if (name === undefined || of === undefined || run.value.d !== 1n || run.end === end)
    return undefined;
  const { tokens } = reading;
  const link = tokens[end];
  const hyphen = link?.text === "-" && !link.spaced && tokens[end + 1]?.spaced === false;
  const comma = link?.text === ",";
  const at = hyphen || comma || hasMark(link, "and") ? end + 1 : end;
  const rest = readNumber(tokens, at, reading.lexicon);
  if (rest === undefined || rest.value.d !== 1n || rest.value.n < 0n || rest.value.n >= of)
    return undefined;
  const after = unitAt(reading, rest.end, rest);
  const named = after?.unit.includes(name) === true;
  // "6-foot-6", "1 m 98": what inches and centimetres are goes without saying.
  const digits = tokens[at]?.text ?? "";
  const tall = name === "inch" && hyphen;
  const long = name === "centimeter" && at === end && /^\d\d$/u.test(digits);
  const bare = after === undefined && rest.form === "digits" && (tall || long);
  if (!named && !bare) return undefined;
  const value = add(run.value, divide(rest.value, rational(of)));
  return { value, end: named ? (after?.end ?? rest.end) : rest.end };
}
