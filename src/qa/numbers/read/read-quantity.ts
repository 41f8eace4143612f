import { charClass } from "../lex/chars.ts";
import { compoundMeasure } from "./compound-measure.ts";
import { hasMark, originalOf } from "./draft.ts";
import type { Draft, Reading } from "./draft.ts";
import type { MentionKind } from "../mention.ts";
import { add, compare, multiply, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { isPoint, isProved } from "./is-proved.ts";
import { numberPart } from "./number-part.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRun } from "./read-number.ts";
import { readRange } from "./read-range.ts";
import { readSpecial } from "./read-special.ts";
import type { Token } from "../lex/token.ts";
import { unitAt } from "./unit-at.ts";

const MINUS_ONE = rational(-1n);
const HALF = rational(1n, 2n);

/** Read a number with what belongs to it: sign, unit, currency, the other end of a range. */
export function readQuantity(reading: Reading, at: number): Draft | undefined {
  const { tokens, lexicon } = reading;
  let i = at;
  let negative = false;
  const first = tokens[i];
  const next = tokens[i + 1];
  // 18胜20负7平: seven after twenty defeats.
  if (hasMark(first, "minus") && first?.spaced === false && tokens[at - 1]?.kind === "number")
    return undefined;
  if (
    (first?.text === "-" &&
      next?.spaced === false &&
      (first.spaced || at === 0 || opens(tokens[at - 1]) || isFall(tokens, at))) ||
    hasMark(first, "minus")
  ) {
    if (next?.kind !== "number" && next?.word?.currency === undefined && !hasMark(first, "minus"))
      return undefined;
    negative = true;
    i += 1;
  }
  let unit: readonly string[] = [];
  const percent = /^[%٪]$/u.test(tokens[i]?.text ?? "") && tokens[i + 1]?.kind === "number";
  if (percent || (hasMark(tokens[i], "percentBefore") && tokens[i + 1] !== undefined)) {
    unit = ["percent"];
    i += 1;
  }
  const money = tokens[i]?.word?.currency;
  // "The party won 71 seats."
  const sign = tokens[i];
  const written = sign === undefined ? "" : originalOf(sign, reading.normal);
  const named = lexicon.language === "en" && /^[a-z]{3,}$/u.test(written);
  if (money !== undefined && !named && tokens[i + 1]?.kind === "number") {
    unit = money;
    i += 1;
    if (tokens[i]?.text === "-") i += 1;
  }
  const run = readNumber(tokens, i, lexicon);
  if (run === undefined || (negative && run.form === "words" && !hasMark(first, "minus")))
    return undefined;
  const special = readSpecial(reading, i, run);
  if (special !== undefined) return { ...special, start: Math.min(at, special.start) };
  if (run.guarded && unit.length === 0 && !isProved(reading, i, run)) return undefined;
  let end = run.end;
  const after = unitAt(reading, end, run);
  if (after !== undefined) {
    unit = unit.length > 0 && after.currency ? unit : after.unit;
    end = after.end;
  }
  unit = speedOf(reading, at, unit);
  const hundredths = placesAfter(reading, end, run, unit);
  if (hundredths !== undefined)
    return {
      kind: "measure",
      start: at,
      end: end + 1,
      unit,
      vague: false,
      parts: [numberPart("value", i, run, hundredths)],
    };
  const whole = compoundMeasure(reading, end, run, unit);
  if (whole !== undefined)
    return {
      kind: "measure",
      start: at,
      end: whole.end,
      unit: unit.filter((name) => !/^[A-Z]{3}$/u.test(name)),
      vague: false,
      parts: [numberPart("value", i, run, whole.value)],
    };
  const range = readRange(reading, i, run, end, unit);
  if (range !== undefined) return { ...range, start: at };
  const halves = halfAfter(reading, end, run);
  if (halves !== undefined)
    return {
      kind: kindOf(unit, run),
      start: at,
      end: halves,
      unit,
      vague: false,
      parts: [numberPart("value", i, run, add(run.value, HALF), [run.value])],
    };
  const value = negative ? multiply(run.value, MINUS_ONE) : run.value;
  return {
    kind: kindOf(unit, run),
    start: at,
    end,
    unit,
    vague: run.vague || isShortSino(reading, i, run) || isMarker(reading, i, run),
    parts: [
      numberPart(
        "value",
        i,
        run,
        value,
        negative ? [run.value] : [...dozens(run), ...shortYear(reading, end, run, unit)],
      ),
    ],
  };
}

/** 22年, 22年度, '22년: the last two digits of a year, as newspapers in East Asia write it; or 22 years. */
function shortYear(
  { tokens }: Reading,
  end: number,
  { value, form, digits }: NumberRun,
  unit: readonly string[],
): Rational[] {
  if (form !== "digits" || !unit.includes("year") || !/^\d\d$/u.test(digits?.text ?? "")) return [];
  const sign = tokens[end - 1];
  if (sign?.spaced !== false || !/^(?:年|년)$/u.test(sign.text)) return [];
  return [rational(1900n + value.n), rational(2000n + value.n)];
}

/** 時速12マイル, 시속 12마일, 每小时12英里: that it is a speed is said before it. */
function speedOf(
  { tokens, normal }: Reading,
  at: number,
  unit: readonly string[],
): readonly string[] {
  if (!unit.includes("mile") && !unit.includes("kilometer")) return unit;
  const start = tokens[at]?.start ?? 0;
  const before = normal.s.slice(Math.max(0, start - 5), start);
  if (!/(?:時速|时速|시속|每小[時时])約?约?\s?$/u.test(before)) return unit;
  return unit.map((name) => (name === "mile" || name === "kilometer" ? `${name}-per-hour` : name));
}

/** Where "and a half" ends after the unit: "trois ans et demi", 3年半, "ba năm rưỡi". */
function halfAfter({ tokens }: Reading, end: number, run: NumberRun): number | undefined {
  // "dos veces y media": whatever is counted.
  const noun = tokens[end];
  if (
    (noun?.kind === "other" || hasMark(noun, "counters")) &&
    charClass(noun?.text[0]) === 1 &&
    hasMark(tokens[end + 1], "half") &&
    run.value.d === 1n &&
    run.value.n < 100n
  )
    return end + 2;
  // "nueve salarios anuales y medio": over two words only what cannot be but a half more.
  if (
    noun?.kind === "other" &&
    tokens[end + 1]?.kind === "other" &&
    charClass(noun.text[0]) === 1 &&
    hasMark(tokens[end + 2], "half") &&
    /\s/u.test(tokens[end + 2]?.text ?? "") &&
    run.value.d === 1n &&
    run.value.n < 100n
  )
    return end + 3;
  if (run.end === end && !hasMark(tokens[end], "counters") && !hasMark(tokens[end], "year"))
    return undefined;
  if (run.value.d !== 1n || run.value.n > 99n || run.scale !== undefined) return undefined;
  let i = run.end === end ? end + 1 : end;
  if (hasMark(tokens[i], "half") || /^(?:半|半分|반)$/u.test(tokens[i]?.text ?? "")) return i + 1;
  if (!hasMark(tokens[i], "and")) return undefined;
  i += 1;
  return hasMark(tokens[i], "half") || tokens[i]?.word?.fraction?.d === 2n ? i + 1 : undefined;
}

/** "3 min 58 s 27", 3分58秒27: what comes after the seconds are their decimals. */
function placesAfter(
  { tokens }: Reading,
  end: number,
  run: NumberRun,
  unit: readonly string[],
): Rational | undefined {
  if (!unit.includes("second") || run.value.d !== 1n || run.value.n > 59n) return undefined;
  const text = tokens[end]?.text ?? "";
  if (tokens[end]?.kind !== "number" || !/^\d{1,3}$/u.test(text)) return undefined;
  if (tokens[end + 1]?.word?.unit !== undefined || hasMark(tokens[end + 1], "counters"))
    return undefined;
  return add(run.value, rational(BigInt(text), 10n ** BigInt(text.length)));
}

/** "a dozen towns" are ten or so where people count by tens: 十多个, "chục". */
function dozens({ scale, value }: NumberRun): Rational[] {
  return scale?.d === 1n && scale.n === 12n ? [multiply(value, rational(10n, 12n))] : [];
}

/** "1) … 2) …" inside a paragraph numbers the points: it counts nothing. */
function isMarker(reading: Reading, at: number, run: NumberRun): boolean {
  const { tokens } = reading;
  if (run.form === "words" && isPoint(reading, at, run)) return true;
  if (
    tokens[run.end]?.text !== ")" ||
    run.form !== "digits" ||
    compare(run.value, rational(20n)) > 0
  )
    return false;
  for (let i = at - 1; i >= 0 && i > at - 40; i -= 1) {
    if (tokens[i]?.text === "(") return false;
    if (tokens[i]?.text === ")") return true;
  }
  return true;
}

/** 구조 is a structure as often as nine trillion: Korean words of a few syllables prove nothing. */
function isShortSino(reading: Reading, at: number, run: NumberRun): boolean {
  if (reading.lexicon.language !== "ko" || run.form !== "words") return false;
  const text = reading.tokens
    .slice(at, run.end)
    .map((token) => token.text)
    .join("");
  return /^[일이삼사오육칠팔구십백천만억조]{1,3}$/u.test(text);
}

function opens(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "sign" && /^[([{"'«„“:]$/u.test(token.text));
}

/** 昨年から-6%: where words are not parted, before a percentage. */
function isFall(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return /[\p{Script=Hiragana}\p{Script=Hangul}]$/u.test(before) && tokens[at + 2]?.text === "%";
}

function kindOf(unit: readonly string[], run: NumberRun): MentionKind {
  if (unit.includes("percent") || unit.includes("permille")) return "percent";
  if (unit.some((name) => /^[A-Z]{3}$/u.test(name))) return "currency";
  if (unit.length > 0) return "measure";
  return run.bare ? "approximate" : "quantity";
}
