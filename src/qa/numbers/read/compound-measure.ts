import { hasMark } from "./draft.ts";
import type { Reading } from "./draft.ts";
import { add, divide, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRun } from "./read-number.ts";
import { mixed } from "./read-special.ts";
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
  const whole = readNumber(tokens, at, reading.lexicon);
  const part = whole === undefined ? undefined : mixed(reading, at, whole);
  const rest =
    whole === undefined || part === undefined
      ? whole
      : { ...whole, end: part.end, value: part.parts[0]?.value ?? whole.value };
  if (rest === undefined || rest.value.n < 0n || rest.value.n >= of * rest.value.d)
    return undefined;
  const after =
    name === "inch" ? inchAt(reading, end - 1, rest.end, rest) : unitAt(reading, rest.end, rest);
  const named = after?.unit.includes(name) === true;
  // "4 ft 8 1/2 in": of the smaller unit there may be a part.
  if (rest.value.d !== 1n && !named) return undefined;
  // "6-foot-6", "1 m 98": what inches and centimetres are goes without saying.
  const digits = tokens[at]?.text ?? "";
  const tall = name === "inch" && hyphen;
  const long = name === "centimeter" && at === end && /^\d\d$/u.test(digits);
  const bare = after === undefined && rest.form === "digits" && (tall || long);
  if (!named && !bare) return undefined;
  const last = named ? (after?.end ?? rest.end) : rest.end;
  // "4 feet 8 inches and a half".
  const more = hasMark(tokens[last], "and") ? last + 1 : last;
  const half = named && hasMark(tokens[more], "half");
  const small = half ? add(rest.value, rational(1n, 2n)) : rest.value;
  const value = add(run.value, divide(small, rational(of)));
  return { value, end: half ? more + 1 : last };
}

/** "5 ft 3 in", left as it is in any language: the word is an inch behind feet, and nowhere else. */
function inchAt(
  reading: Reading,
  foot: number,
  at: number,
  run: NumberRun,
): { unit: readonly string[]; end: number } | undefined {
  const { tokens, lexicon } = reading;
  const feet = lexicon.language === "en" || tokens[foot]?.text === "ft";
  if (feet && tokens[at]?.text === "in") return { unit: ["inch"], end: at + 1 };
  return unitAt(reading, at, run);
}
