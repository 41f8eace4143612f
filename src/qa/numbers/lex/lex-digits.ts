import { charClass, classAt } from "./chars.ts";
import type { Lexicon } from "./lexicon.ts";
import { joinedUnit } from "./joined-unit.ts";
import { readLiteral } from "./literal.ts";
import { longestWord } from "./longest-word.ts";
import { matchAt } from "./match-at.ts";
import type { Normal } from "./normalize.ts";
import { decimal, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { putWord } from "./token.ts";
import type { Put, Token } from "./token.ts";
import type { Word } from "./word.ts";

const NUMERIC_DATE =
  /(\d{4}|\d{1,2})([./-])( ?)(\d{1,2})\2\3(\d{3,4}|\d{1,2})(?!\d|[.,/]\d|-\d(?!\d?[./]\d))/uy;
const DIGIT_CODE =
  /\d[\d.,]*-?\p{Script=Latin}[\p{Script=Latin}\d]*(?:[.-]\d[\p{Script=Latin}\d]*)*/uy;
const VERSION = /\d+(?:[.٫]\d+){2,}(?![\d])/uy;
/** "2.x", "20.19.x". */
const SERIES = /\d+(?:\.\d+)*\.x(?![\p{Script=Latin}\p{N}])/iuy;
/** "800-53r4", "1-6-x": a hyphen, and a letter at the end that no unit is. */
const PUBLICATION =
  /\d{2,}-\d{2,3}(?:r\d{1,2}|[abr])(?![\p{Script=Latin}\p{N}])|\d{1,2}(?:-\d{1,2})+-x(?![\p{Script=Latin}\p{N}])/uy;
const RESULT =
  /(?:\d{1,2}h)?[0-5]?\d(?:min|mn|m)[0-5]\ds(?:\d{1,3})?|(?:\d{1,2}h)?[0-5]?\d'[0-5]\d(?:"|”|″|''|s)(?:\d{1,3})?|\d{1,2}h[0-5]\d:[0-5]\d/uy;
const LONGEST = 60;
const LATIN_RUN = /\p{Script=Latin}+/uy;

/** Cut what starts with a digit: a number, a numeric date, a version, a code. */
export function lexDigits(
  normal: Normal,
  lexicon: Lexicon,
  i: number,
  tokens: Token[],
  put: Put,
): void {
  const { s } = normal;
  // Names of months such as "1-Kysã" or "8월".
  const name = longestWord(s, i, lexicon);
  if (
    name !== undefined &&
    name.word.monthName !== undefined &&
    /\p{L}/u.test(s.slice(i, name.end)) &&
    classAt(s, name.end - 1) !== 2
  ) {
    putWord(name, i, put);
    return;
  }
  const date = numericDate(NUMERIC_DATE, s, i);
  if (date !== undefined) {
    put("date", i, i + date.length);
    return;
  }
  const series = addressAt(s, i) ?? matchAt(PUBLICATION, s, i) ?? matchAt(SERIES, s, i);
  if (series !== undefined) {
    put("code", i, i + series.length);
    return;
  }
  if (lexResult(s, i, put)) return;
  let raw = digitsWithMarks(normal, i, lexicon);
  // "April 3 410 bodies": a day, and how many.
  if (lexicon.full && tokens.at(-1)?.word?.monthName !== undefined && /^\d{1,2} /u.test(raw))
    raw = matchAt(/\d+/uy, s, i) ?? raw;
  raw = firstOfList(raw, s, i, lexicon);
  if (raw.length > LONGEST) {
    const plain = matchAt(/\d+/uy, s, i) ?? raw;
    put(plain.length > LONGEST ? "code" : "other", i, i + plain.length);
    return;
  }
  const middle = lexicon.language === "ja" ? middlePoint(s, i, lexicon) : undefined;
  if (middle !== undefined) {
    put(
      "number",
      i,
      i + middle.length,
      undefined,
      readLiteral(middle.replace("・", "."), lexicon.separators),
    );
    return;
  }
  let literal = readLiteral(raw, lexicon.separators);
  if (literal === undefined) {
    const version = matchAt(VERSION, s, i);
    if (version !== undefined) {
      put("code", i, i + version.length);
      return;
    }
    raw = matchAt(/\d+/uy, s, i) ?? raw;
    literal = readLiteral(raw, lexicon.separators);
  }
  const end = i + raw.length;
  const magnitude = letterScale(normal, end, lexicon, tokens.at(-1));
  if (magnitude !== undefined && literal !== undefined) {
    put("number", i, end, undefined, literal);
    const { start, length, value } = magnitude;
    put("word", start, start + length, { scale: value });
    return;
  }
  if (isDimension(raw, s, end)) {
    put("number", i, end, undefined, literal);
    put("sign", end, end + 1);
    return;
  }
  if (classAt(s, end) === 1 && /\p{Script=Latin}/u.test(s[end] ?? "")) {
    if (unitWithFigure(s, end, lexicon)) {
      put("number", i, end, undefined, literal);
      return;
    }
    const suffix = matchAt(LATIN_RUN, s, end) ?? "";
    // "6in x 8in": alone it is the commonest of words.
    if (
      suffix === "in" &&
      lexicon.language === "en" &&
      /^(?:[^\p{L}\p{N}]|$)/u.test(s.slice(end + 2, end + 3))
    ) {
      put("number", i, end, undefined, literal);
      put("word", end, end + 2, INCH);
      return;
    }
    if (!isSuffix(suffix, normal, end, lexicon)) {
      const code = matchAt(DIGIT_CODE, s, i) ?? raw;
      put("code", i, i + code.length);
      return;
    }
    const unit = joinedUnit(s, end, lexicon) !== undefined;
    if (!unit && lexicon.tails.some((tail) => suffix.startsWith(tail) && suffix.length > 2)) {
      put("number", i, end, undefined, literal);
      put("other", end, end + suffix.length);
      return;
    }
  }
  // ".5" after a blank is a half, and so is "$.5", "(.5" and につき.5個.
  const last = tokens.at(-1);
  const point = last?.kind === "sign" && last.text === "." && last.end === i;
  if (point && /^\d+$/u.test(raw) && (last.spaced || opensDecimal(normal, i - 1))) {
    tokens.pop();
    const value = rational(BigInt(raw), 10n ** BigInt(raw.length));
    put("number", i - 1, end, undefined, undefined, value);
    return;
  }
  put("number", i, end, undefined, literal);
}

/** Whether the point at an offset stands after what opens a number: no digit, no word with blanks around it. */
function opensDecimal({ s, original, from }: Normal, at: number): boolean {
  const before = s[at - 1];
  if (before === undefined || /[\p{Sc}([]/u.test(before)) return true;
  return charClass(before) === 2 && original[from[at] ?? 0] === ".";
}

const INCH: Word = { unit: ["inch"] };

/** The sign between "21x17x4", in Latin or Cyrillic letters; 0x1f is a number in another way. */
function isDimension(raw: string, s: string, end: number): boolean {
  return raw !== "0" && /[xх×]/u.test(s[end] ?? "") && classAt(s, end + 1) === 3;
}

/** "16mm2", "10m3": the figure belongs to the unit. */
function unitWithFigure(s: string, at: number, lexicon: Lexicon): boolean {
  const found = longestWord(s, at, lexicon);
  return (
    found?.word.unit !== undefined &&
    classAt(s, found.end - 1) === 3 &&
    !/[\p{L}\p{N}]/u.test(s[found.end] ?? "")
  );
}

/** "1h08min42s", 1h08'42", 3'58"27: hours, minutes and seconds written in one, as sport has them. */
function lexResult(s: string, at: number, put: Put): boolean {
  const found = matchAt(RESULT, s, at);
  if (found === undefined || /[\p{L}\p{N}]/u.test(s[at + found.length] ?? "")) return false;
  let i = at;
  for (const piece of found.matchAll(/(\d+)(\D*)/gu)) {
    const [, digits = "", sign = ""] = piece;
    const value = decimal(digits);
    const literal = { value, others: [], strict: value, conforms: true, grouped: false };
    put("number", i, i + digits.length, undefined, literal);
    i += digits.length;
    const unit = sign.startsWith("h") ? "hour" : /^[m':]/u.test(sign) ? "minute" : "second";
    if (sign !== "") put("word", i, i + sign.length, { unit: [unit] });
    i += sign.length;
  }
  return true;
}

/** Digits with marks between them; blanks and apostrophes only before groups of three. */
function digitsWithMarks(normal: Normal, start: number, { separators }: Lexicon): string {
  const { s } = normal;
  let i = start;
  let blanks = false;
  while (classAt(s, i) === 3) i += 1;
  const first = i - start;
  // Longer than any number that people write: a list, or hostile. Looked at piece by piece.
  while (i - start <= LONGEST) {
    const mark = s[i] ?? "";
    if (classAt(s, i + 1) !== 3) break;
    const three = classAt(s, i + 2) === 3 && classAt(s, i + 3) === 3 && classAt(s, i + 4) !== 3;
    const pairs = mark === " " && separators.secondary === 2 && separators.groups.has(" ");
    if (mark === " " && pairs) blanks = true;
    else if (mark === " " || mark === "'") {
      const marks = s.slice(start, i).replace(/\d/gu, "");
      if (!three || first > 3 || (marks !== "" && !blanks)) break;
      blanks = true;
    } else if (!/[.,٬٫_]/u.test(mark) || (mark === "," && !three && isWide(normal, i))) break;
    i += 1;
    while (classAt(s, i) === 3) i += 1;
  }
  return s.slice(start, i);
}

/** ２，３日, 8，9号: a wide comma is between two numbers, unless three digits follow. */
function isWide({ original, from }: Normal, at: number): boolean {
  return original[from[at] ?? 0] === "，";
}

/**
 * "12K", "5M", "3bn", "669 M": letters after digits that multiply them, as the locale has them;
 * "$5m" after a currency.
 */
function letterScale(
  normal: Normal,
  end: number,
  lexicon: Lexicon,
  before: Token | undefined,
): { value: Rational; start: number; length: number } | undefined {
  const { s } = normal;
  const start = s[end] === " " ? end + 1 : end;
  const run = matchAt(LATIN_RUN, s, start);
  const next = s[start + (run?.length ?? 0)];
  if (run === undefined || charClass(next) !== 0 || next === "-") return undefined;
  // "472 B.C."
  if (next === "." && classAt(s, start + run.length + 1) === 1) return undefined;
  const from = normal.from[start] ?? 0;
  const original = normal.original.slice(from, normal.to[start + run.length - 1] ?? 0);
  const own = lexicon.letters.get(original);
  if (own !== undefined) return { value: own, start, length: run.length };
  if (start > end) return undefined;
  const money = before?.word?.currency !== undefined;
  const power = /^k$/iu.test(original)
    ? 3
    : original === "M" || (money && original === "m")
      ? 6
      : original === "B" || run === "bn"
        ? 9
        : 0;
  return power === 0
    ? undefined
    : { value: rational(10n ** BigInt(power)), start, length: run.length };
}

/** Whether letters right after digits are a unit, a scale, an ending — and not part of a code. */
function isSuffix(suffix: string, normal: Normal, at: number, lexicon: Lexicon): boolean {
  const original = normal.original.slice(
    normal.from[at] ?? 0,
    normal.to[at + suffix.length - 1] ?? 0,
  );
  if (/^[GDPA-J]$/u.test(original) && !/^[CFHB]$/u.test(original)) return false;
  // "183cm92kg" are two measures; "x86b2" is a code.
  const next = classAt(normal.s, at + suffix.length) === 3;
  if (next && !/^(?:h|d|m|[ckm]m|kg)$/u.test(suffix)) return false;
  if (/^(?:k|m|bn|tn|st|nd|rd|th|s|h|x|b)$/u.test(suffix)) return true;
  if (lexicon.tails.some((tail) => suffix.startsWith(tail))) return true;
  const found = lexicon.words.get(suffix);
  return found !== undefined || joinedUnit(normal.s, at, lexicon) !== undefined;
}

function numericDate(pattern: RegExp, s: string, at: number): string | undefined {
  const found = matchAt(pattern, s, at);
  if (found === undefined) return undefined;
  const numbers = found.split(/[./-] ?/u);
  const years = numbers.filter((number) => number.length === 4).length;
  // "5/11/648": a year of old or of another world. "1.2.345" may be a version.
  if (numbers[2]?.length === 3)
    return isDayAndMonth(numbers.map(Number)) && !/\.\d/u.test(found) ? found : undefined;
  const dotted = found.includes(".");
  const slashed = found.includes("/") && isDayAndMonth(numbers.map(Number));
  if (years > 1 || (years === 0 && !dotted && !slashed)) return undefined;
  if (years === 0 && !numbers.every((number) => number.length === 2)) return undefined;
  if (numbers[1]?.length === 4) return undefined;
  const small = numbers.filter((number) => number.length < 4).map(Number);
  return small.every((number) => number >= 0 && number <= 99) &&
    small.slice(0, 1).every((n) => n <= 31)
    ? found
    : undefined;
}

/** "10.18.0.255": the address of a machine. "1.234.123.100" may be a number as well. */
function addressAt(s: string, at: number): string | undefined {
  const found = matchAt(ADDRESS, s, at);
  const parts = found?.split(".") ?? [];
  return parts.length === 4 && parts.every((part) => Number(part) < 256 && !/^0\d/u.test(part))
    ? found
    : undefined;
}

const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|[.,]\d)/uy;

/** "12/31/19", "31/12/19": of the first two one is a month and the other a day. */
function isDayAndMonth([a = 0, b = 0]: readonly number[]): boolean {
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

const MIDDLE_POINT = /\d{1,4}・\d{1,2}(?!\d)/uy;

/** ２・５キロ: the decimal point of Japanese newspapers, before a unit; １・２号機 are two. */
function middlePoint(s: string, at: number, lexicon: Lexicon): string | undefined {
  const found = matchAt(MIDDLE_POINT, s, at);
  if (found === undefined) return undefined;
  const { word } = longestWord(s, at + found.length, lexicon) ?? {};
  const measures = word?.unit !== undefined && word.marks?.has("counters") !== true;
  return measures || s[at + found.length] === "倍" ? found : undefined;
}

/** "{0,1}", "1665,1691", 36,1655: a comma between members of a set, or between years, makes no number of them. */
function firstOfList(raw: string, s: string, i: number, { separators }: Lexicon): string {
  const [first = "", second = "", more] = raw.split(",");
  if (second === "" || !/^\d+$/u.test(first)) return raw;
  const member = /[{,]/u.test(s[i - 1] ?? "") && /^[},]/u.test(s.slice(i + raw.length));
  const years = /^(?:1\d{3}|20\d\d|\d\d)$/u.test(first) && /^(?:1\d{3}|20\d\d)$/u.test(second);
  const list = years && more === undefined && !separators.decimals.has(",");
  return member || list ? first : raw;
}
