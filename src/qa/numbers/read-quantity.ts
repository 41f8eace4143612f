import { charClass } from "./chars.ts";
import { hasMark } from "./draft.ts";
import type { Draft, Reading } from "./draft.ts";
import type { MentionKind } from "./mention.ts";
import { add, compare, multiply, rational } from "./rational.ts";
import type { Rational } from "./rational.ts";
import { numberPart } from "./number-part.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRun } from "./read-number.ts";
import { readSpecial } from "./read-special.ts";
import type { Token } from "./token.ts";

const THOUSAND = rational(1000n);
const MINUS_ONE = rational(-1n);
const HALF = rational(1n, 2n);

/** Read a number with what belongs to it: sign, unit, currency, the other end of a range. */
export function readQuantity(reading: Reading, at: number): Draft | undefined {
  const { tokens, lexicon } = reading;
  let i = at;
  let negative = false;
  const first = tokens[i];
  const next = tokens[i + 1];
  if (
    (first?.text === "-" &&
      next?.spaced === false &&
      (first.spaced || at === 0 || opens(tokens[at - 1]))) ||
    hasMark(first, "minus")
  ) {
    if (next?.kind !== "number" && next?.word?.currency === undefined && !hasMark(first, "minus"))
      return undefined;
    negative = true;
    i += 1;
  }
  let unit: readonly string[] = [];
  const sign = tokens[i]?.text === "%" && tokens[i + 1]?.kind === "number";
  if (sign || (hasMark(tokens[i], "percentBefore") && tokens[i + 1] !== undefined)) {
    unit = ["percent"];
    i += 1;
  }
  const money = tokens[i]?.word?.currency;
  if (money !== undefined && tokens[i + 1]?.kind === "number") {
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
    parts: [numberPart("value", i, run, value, negative ? [run.value] : dozens(run))],
  };
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
function isMarker({ tokens }: Reading, at: number, run: NumberRun): boolean {
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

function kindOf(unit: readonly string[], run: NumberRun): MentionKind {
  if (unit.includes("percent") || unit.includes("permille")) return "percent";
  if (unit.some((name) => /^[A-Z]{3}$/u.test(name))) return "currency";
  if (unit.length > 0) return "measure";
  return run.bare ? "approximate" : "quantity";
}

/** The unit or currency after a number, over a hyphen ("24-hour") if need be. */
function unitAt(
  reading: Reading,
  at: number,
  run: NumberRun,
): { unit: readonly string[]; end: number; currency: boolean } | undefined {
  const { tokens, lexicon } = reading;
  let i = at;
  const hyphen = tokens[i]?.text === "-" && !tokens[i]?.spaced && tokens[i + 1]?.spaced === false;
  if (hyphen) i += 1;
  // "2,5 millions d'euros", "2,5 milhões de dólares".
  else if (run.scale !== undefined && run.scale.n >= 1_000_000n && hasMark(tokens[i], "dateGlue"))
    i += 1;
  const token = tokens[i];
  const word = token?.word;
  if (
    hasMark(token, "to") &&
    (tokens[i + 1]?.kind === "number" || tokens[i + 1]?.word?.cardinal !== undefined)
  )
    return undefined;
  if (
    token === undefined ||
    word === undefined ||
    (word.cardinal !== undefined && word.unit === undefined)
  )
    return undefined;
  const unit = word.currency ?? word.unit;
  if (unit === undefined) return undefined;
  // A letter alone is a unit only beside digits, and some only without a blank: "5 a day", "3 d'entre".
  if (token.text.length === 1 && charClass(token.text) === 1) {
    if (run.form === "words" || hyphen || tokens[i + 1]?.text === "'") return undefined;
    const second = token.text === "s" && !WITH_S.has(lexicon.language);
    if (token.spaced && !second && !/^[mgltʺ°h]$/u.test(token.text)) return undefined;
  }
  return { unit, end: i + 1, currency: word.currency !== undefined };
}

/** Languages in which "s" is a word: "with", "and". */
const WITH_S = new Set(["bs", "cs", "hr", "hu", "sk", "sl", "sr"]);

/** Whether what stands around a word of a script without blanks shows that it is a number. */
function isProved(reading: Reading, at: number, run: NumberRun): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[run.end];
  const before = tokens[at - 1];
  if (hasMark(before, "ordinalMark") || hasMark(before, "several")) return true;
  const word = next?.word;
  if (word !== undefined) {
    if (word.unit !== undefined || word.currency !== undefined || word.scale !== undefined)
      return true;
    const marks = word.marks;
    for (const mark of [
      "counters",
      "year",
      "month",
      "day",
      "hour",
      "minute",
      "century",
      "decade",
    ] as const)
      if (marks?.has(mark)) return true;
  }
  if (lexicon.language === "vi") return run.end - at > 1;
  const long = run.end - at > 1 && (run.scale !== undefined || run.end - at > 2);
  return long && /^(?:zh|ja)$/u.test(lexicon.language) && charClass(before?.text.at(-1)) !== 2;
}

/** "20,000 to 25,000", "20–25 тыс.", "between 5 and 10 km", "$20 to $25". */
function readRange(
  reading: Reading,
  at: number,
  run: NumberRun,
  end: number,
  unit: readonly string[],
): Draft | undefined {
  const { tokens, lexicon } = reading;
  let i = end;
  if (hasMark(tokens[i], "counters")) i += 1;
  // "vom 10. bis 12. Januar".
  if (tokens[i]?.text === "." && !tokens[i]?.spaced && hasMark(tokens[i + 1], "to")) i += 1;
  const link = tokens[i];
  if (link === undefined) return undefined;
  const between = [tokens[at - 1], tokens[at - 2]].some((token) => hasMark(token, "between"));
  const dash =
    link.kind === "sign" &&
    /^[-–—~]$/u.test(link.text) &&
    link.spaced === (tokens[i + 1]?.spaced ?? true);
  const word =
    hasMark(link, "to") || (between && (hasMark(link, "and") || hasMark(link, "partOf")));
  if (!dash && !word) return undefined;
  if (
    dash &&
    (run.form === "words" ||
      (link.text === "-" && link.spaced) ||
      (link.text === "—" && link.spaced))
  )
    return undefined;
  let j = i + 1;
  if (
    tokens[j]?.text === "'" ||
    (lexicon.language === "ar" && /^[وبل]$/u.test(tokens[j]?.text ?? ""))
  )
    j += 1;
  const money = tokens[j]?.word?.currency;
  if (money !== undefined && tokens[j + 1]?.kind === "number") j += 1;
  const other = readNumber(tokens, j, lexicon);
  if (other === undefined || other.ordinal || run.ordinal) return undefined;
  // "9개국에서 7800명": in nine countries; "2022 से 3%": than in 2022.
  if (
    /^(?:에서|부터)$/u.test(link.text) &&
    /^(?:개국|국|곳|나라|군데)$/u.test(tokens[i - 1]?.text ?? "")
  )
    return undefined;
  const year = run.form === "digits" && /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? "");
  if (word && year && (tokens[other.end]?.text === "%" || hasMark(tokens[j - 1], "percentBefore")))
    return undefined;
  // "venti a 209 chilometri orari" are winds.
  if (run.form === "words" && other.form === "digits" && run.value.n >= 13n) return undefined;
  // "20.19 ou une version plus récente".
  if (other.vague && run.form === "digits") return undefined;
  if (other.guarded && run.guarded && !isProved(reading, j, other)) return undefined;
  let stop = other.end;
  const after = unitAt(reading, stop, other);
  if (after !== undefined) stop = after.end;
  // "138 hectares à 24 kilomètres" has two measures in it.
  const own = money ?? after?.unit;
  // "by 3.5 percentage points to 38%", "8 percent to 4,300": by how much, and to what.
  const points = (names: readonly string[] = []): boolean => names.includes("percentage-point");
  if (
    word &&
    unit.length > 0 &&
    end > run.end &&
    (own === undefined || points(own) !== points(unit))
  )
    return undefined;
  if (own !== undefined && unit.length > 0 && !unit.some((name) => own.includes(name)))
    return undefined;
  const shared = money ?? (after === undefined ? unit : unit.length > 0 ? unit : after.unit);
  const lower = share(run, other, lexicon.language);
  return {
    kind: "range",
    start: at,
    end: stop,
    unit: shared,
    vague: run.vague && other.vague,
    parts: [numberPart("from", at, run, lower[0], lower.slice(1)), numberPart("to", j, other)],
  };
}

/** What the lower end may mean when the scale stands at the upper end alone; the likeliest first. */
function share(run: NumberRun, other: NumberRun, language: string): [Rational, ...Rational[]] {
  if (run.scale !== undefined) return [run.value];
  if (compare(run.value, THOUSAND) >= 0) {
    // "2.400 a 3.100 millones": both ends are thousands of millions.
    if (other.scale === undefined || compare(run.value, other.scale) >= 0) return [run.value];
    const scaled = multiply(run.value, other.scale);
    return compare(scaled, other.value) < 0 ? [scaled, run.value] : [run.value];
  }
  if (other.scale !== undefined && compare(other.scale, THOUSAND) >= 0) {
    const scaled = multiply(run.value, other.scale);
    if (compare(scaled, other.value) < 0) return [scaled, run.value];
    return [run.value, scaled];
  }
  // "20 à 25 000 soldats": said so in these languages, a mistake in others.
  const high = other.literal?.grouped === true && other.value.n % 1000n === 0n;
  const scaled = multiply(run.value, THOUSAND);
  if (high && /^(?:en|fr)$/u.test(language) && compare(scaled, other.value) < 0)
    return [run.value, scaled];
  return [run.value];
}
