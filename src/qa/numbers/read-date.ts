import { charClass } from "./chars.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Part } from "./mention.ts";
import { rational } from "./rational.ts";
import type { Rational } from "./rational.ts";
import type { Token } from "./token.ts";

/** A part of a date before its offsets are those of the original text; `start`, `end` are tokens. */
export interface DatePart extends Omit<Part, "span" | "digits"> {
  readonly start: number;
  readonly end: number;
}

/** A date that begins at a token; `start` may lie before it where a day or year stands first. */
export interface DateRun {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly DatePart[];
  readonly vague: boolean;
}

/** Languages that say "fifteen October". */
const COUNTS_DAYS = new Set(["ca", "es", "fr", "it", "pt", "ro"]);

/** Read a date that starts at token `at`: by numbers, by 年月日, or by the name of its month. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  original: (token: Token) => string,
): DateRun | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "date") return numericDate(token, at, lexicon);
  return counted(tokens, at) ?? named(tokens, at, lexicon, original);
}

function part(
  role: Part["role"],
  value: number | Rational,
  start: number,
  end: number,
  form: Part["form"],
  others: readonly number[] = [],
): DatePart {
  return {
    role,
    value: typeof value === "number" ? rational(BigInt(value)) : value,
    others: others.map((other) => rational(BigInt(other))),
    start,
    end,
    form,
  };
}

function numericDate(token: Token, at: number, lexicon: Lexicon): DateRun {
  const raw = token.text.split(/[./-] ?/u);
  const [a = 0, b = 0, c = 0] = raw.map(Number);
  const put = (year: number, month: number, day: number, either: boolean): DateRun => {
    const full = year < 100 ? 2000 + year : year;
    const years = part(
      "year",
      full,
      at,
      at + 1,
      "digits",
      year < 100 ? [1900 + year, year, year + 2500 - 543] : [],
    );
    return {
      start: at,
      end: at + 1,
      vague: false,
      parts: [
        part("day", day, at, at + 1, "digits", either ? [month] : []),
        part("month", month, at, at + 1, "digits", either ? [day] : []),
        years,
      ],
    };
  };
  if ((raw[0]?.length ?? 0) === 4) return b > 12 ? put(a, c, b, false) : put(a, b, c, false);
  const order = lexicon.separators.order;
  if (order.startsWith("y") && (raw[2]?.length ?? 0) !== 4) return put(a, b, c, false);
  if (a > 12) return put(c, b, a, false);
  if (b > 12) return put(c, a, b, false);
  return order.startsWith("m") ? put(c, a, b, true) : put(c, b, a, true);
}

/** 2024年10月15日, 2024년 10월 15일, 10月, "tháng 10 năm 2024". */
function counted(tokens: readonly Token[], at: number): DateRun | undefined {
  const first = tokens[at];
  if (first?.kind !== "number" && charClass(first?.text) !== 2) return undefined;
  const parts: DatePart[] = [];
  let i = at;
  const seen = new Set<string>();
  for (;;) {
    const name = tokens[i]?.word?.monthName;
    if (name !== undefined && seen.has("year") && !seen.has("month")) {
      seen.add("month");
      parts.push(part("month", name, i, i + 1, "words"));
      i += 1;
      continue;
    }
    const number = plainNumber(tokens, i);
    const role = number === undefined ? undefined : markOf(tokens[number.end]);
    if (number === undefined || role === undefined || seen.has(role)) break;
    if (!inRange(role, number.value)) break;
    // 1月10日至12日: the days are a range of their own.
    const to = tokens[number.end + 1];
    const other = tokens[number.end + 2];
    if (
      role === "day" &&
      to !== undefined &&
      isLink(to) &&
      markOf(tokens[number.end + 3]) === "day"
    )
      if (other?.kind === "number") break;
    seen.add(role);
    parts.push(part(role, number.value, i, number.end + 1, number.form));
    i = number.end + 1;
    if (role === "day") break;
  }
  // 5年 alone is five years or the year 5: a quantity. 5日 is a day of the month or five days.
  if (parts.length === 0) return undefined;
  const only = parts[0];
  if (parts.length === 1 && only !== undefined) {
    if (only.role === "day") return undefined;
    if (only.role === "year" && (only.value.n < 1000n || only.value.n > 2999n)) return undefined;
  }
  return { start: at, end: i, parts, vague: false };
}

function markOf(token: Token | undefined): "year" | "month" | "day" | undefined {
  const marks = token?.word?.marks;
  if (marks === undefined || !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(token?.text ?? ""))
    return undefined;
  return marks.has("year")
    ? "year"
    : marks.has("month")
      ? "month"
      : marks.has("day")
        ? "day"
        : undefined;
}

function inRange(role: "year" | "month" | "day", value: Rational): boolean {
  if (value.d !== 1n) return false;
  if (role === "month") return value.n >= 1n && value.n <= 12n;
  if (role === "day") return value.n >= 1n && value.n <= 31n;
  return value.n >= 1n && value.n <= 2999n;
}

function plainNumber(
  tokens: readonly Token[],
  at: number,
): { value: Rational; end: number; form: "digits" | "words" } | undefined {
  const token = tokens[at];
  if (
    token?.kind === "number" &&
    token.literal !== undefined &&
    token.literal.value.d === 1n &&
    !token.literal.grouped
  ) {
    return { value: token.literal.value, end: at + 1, form: "digits" };
  }
  if (token?.word?.cardinal === undefined && token?.word?.scale === undefined) return undefined;
  const text = token.text;
  if (!/^[〇零一二三四五六七八九十廿卅]/u.test(text)) return undefined;
  let value = 0;
  let i = at;
  let run = "";
  while (
    i < tokens.length &&
    /^[〇零一二三四五六七八九十廿卅]+$/u.test(tokens[i]?.text ?? "") &&
    run.length < 8
  ) {
    run += tokens[i]?.text ?? "";
    i += 1;
  }
  const digit = (char: string): number =>
    "〇一二三四五六七八九".indexOf(char === "零" ? "〇" : char);
  if (run.includes("十")) {
    const [tens = "", ones = ""] = run.split("十");
    value = (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones));
  } else value = Array.from(run, digit).reduce((sum, one) => sum * 10 + one, 0);
  return { value: rational(BigInt(value)), end: i, form: "words" };
}

/** "15 October 2024", "October 15, 2024", "15 de octubre de 2024", "ngày 15 tháng 10 năm 2024". */
function named(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  original: (token: Token) => string,
): DateRun | undefined {
  // A day or a year may come first: look for the month within reach.
  const first = tokens[at];
  if (first?.word?.monthName !== undefined) return around(tokens, at, at, lexicon, original);
  const isDay =
    first?.kind === "number" ||
    first?.word?.ordinal !== undefined ||
    first?.word?.cardinal !== undefined;
  const marked =
    first?.word?.marks?.has("day") === true || first?.word?.marks?.has("year") === true;
  if (!isDay && !marked) return undefined;
  let numbers = 1;
  for (let i = at + 1; i <= at + 7 && i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.word?.monthName !== undefined) {
      const run = around(tokens, i, at, lexicon, original);
      return run !== undefined && run.start === at ? run : undefined;
    }
    if (isGlue(token) || (i === at + 1 && marked)) continue;
    // "1984 ж. 10 қараша": the year comes first.
    if (token?.kind !== "number" || numbers > 1 || first?.text.length !== 4) return undefined;
    numbers += 1;
  }
  return undefined;
}

function isGlue(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.text === "་") return true;
  if (token.kind === "sign") return /^[.,º°'’\-/]$/u.test(token.text);
  const marks = token.word?.marks;
  return (
    marks?.has("dateGlue") === true ||
    marks?.has("ordinalMark") === true ||
    marks?.has("day") === true
  );
}

function around(
  tokens: readonly Token[],
  month: number,
  from: number,
  lexicon: Lexicon,
  original: (token: Token) => string,
): DateRun | undefined {
  const token = tokens[month];
  const name = token?.word?.monthName;
  if (token === undefined || name === undefined) return undefined;
  const parts: DatePart[] = [];
  let start = month;
  let end = month + 1;
  // Before the month: the day, or the year.
  let i = month - 1;
  while (i >= from && isGlue(tokens[i])) i -= 1;
  const before = i >= from ? dayOrYear(tokens, i, lexicon) : undefined;
  if (before !== undefined && i >= from) {
    parts.push(before);
    start = before.start;
    const prior = tokens[start - 1];
    if (start - 1 >= from && (prior?.word?.marks?.has("day") || prior?.word?.marks?.has("year")))
      start -= 1;
    i = start - 1;
    while (i >= from && isGlue(tokens[i])) i -= 1;
    const year = before.role === "day" && i >= from ? dayOrYear(tokens, i, lexicon) : undefined;
    if (year?.role === "year") {
      parts.unshift(year);
      start = year.start;
    }
  }
  parts.push(part("month", name, month, month + 1, /\d/u.test(token.text) ? "digits" : "words"));
  // Arabic newspapers give both names of a month: "فبراير/شباط".
  if (tokens[end]?.text === "/" && tokens[end + 1]?.word?.monthName === name) end += 2;
  let hasDay = before?.role === "day";
  let spanned = before === undefined && endsRange(tokens, month - 1);
  let hasYear = parts.some((item) => item.role === "year");
  for (let step = 0; step < 2; step += 1) {
    let j = end;
    while (
      j < end + 3 &&
      (isGlue(tokens[j]) ||
        (tokens[j]?.word?.marks?.has("year") && tokens[j + 1]?.kind === "number"))
    )
      j += 1;
    const next = dayOrYear(tokens, j, lexicon);
    if (next === undefined || next.start !== j) break;
    if (next.role === "day" ? hasDay : hasYear) break;
    // "in October, 12 soldiers" is no day; "October 12" is.
    if (next.role === "day" && !hasYear && tokens.slice(end, j).some((glue) => glue.text === ","))
      break;
    if (next.role === "day" && nextIsCounted(tokens, j, lexicon)) break;
    // "Jan. 10 to 12" is a month and a range of days, as "10 to 12 January" is.
    if (next.role === "day" && beginsRange(tokens, next)) {
      spanned = true;
      break;
    }
    parts.push(next);
    if (next.role === "day") hasDay = true;
    else hasYear = true;
    end = next.end;
  }
  if (hasYear && tokens[end]?.word?.marks?.has("year") && tokens[end]?.spaced) end += 1;
  const alone = parts.length === 1;
  if (alone && token.word?.short === true && !spanned) return undefined;
  const vague =
    alone &&
    !spanned &&
    (token.word?.vague === true || !lexicon.full) &&
    !capitalInside(tokens, month, original);
  return { start, end, parts, vague };
}

/** Whether a day is the first of two: "10 to 12", "10–12", 10日至12日. */
function beginsRange(tokens: readonly Token[], day: DatePart): boolean {
  const link = tokens[day.end];
  const other = tokens[day.end + 1]?.literal?.value;
  if (link === undefined || other === undefined || !isLink(link)) return false;
  const after = tokens[day.end + 2];
  // "Oct. 10 to 12 people" speaks of people, "Oct. 10 to 2 p.m." of hours.
  const date = after?.word?.monthName !== undefined || after?.text === ":" || after?.text === "%";
  return !date && other.d === 1n && other.n > day.value.n && other.n <= 31n;
}

/** Whether two days stand before: "10–12 Jan". */
function endsRange(tokens: readonly Token[], at: number): boolean {
  const [first, link, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const day = (token: Token | undefined): boolean => /^\d\d?$/u.test(token?.text ?? "");
  return link !== undefined && isLink(link) && day(first) && day(last);
}

function isLink(token: Token): boolean {
  const dash = token.kind === "sign" && /^[-–~]$/u.test(token.text);
  return dash || token.word?.marks?.has("to") === true;
}

/** "May", "March", with a capital and after another word, are months. */
function capitalInside(
  tokens: readonly Token[],
  at: number,
  original: (token: Token) => string,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (!/^\p{Lu}/u.test(original(token))) return false;
  return /^(?:in|of|since|until|till|last|next|this|late|early|by|from|to|mid|through|and|between|en|de|du|im|ende|seit)$/u.test(
    before.text,
  );
}

/** "in October 12,000 soldiers", "March 5 km": not a day. */
function nextIsCounted(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (next?.word === undefined) return false;
  const { scale, unit, currency, marks } = next.word;
  if (lexicon.language === "en" && scale === undefined) return false;
  return (
    scale !== undefined ||
    currency !== undefined ||
    (unit !== undefined &&
      marks?.has("day") !== true &&
      !/^(?:y|a|d)$/u.test(next.text) &&
      unit.every((u) => u === "percent"))
  );
}

function dayOrYear(tokens: readonly Token[], at: number, lexicon: Lexicon): DatePart | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const literal = token.literal;
  if (token.kind === "number" && literal !== undefined) {
    if (literal.value.d !== 1n || literal.grouped) return undefined;
    const n = literal.value.n;
    if (n >= 1n && n <= 31n && token.text.length <= 2)
      return part("day", literal.value, at, at + 1, "digits");
    if (n >= 1000n && n <= 2999n)
      return part("year", literal.value, at, at + 1, "digits", n > 2400n ? [Number(n) - 543] : []);
    return undefined;
  }
  const rank = token.word?.ordinal;
  if (rank !== undefined && rank.n <= 31n && token.word?.weekday === undefined)
    return part("day", rank, at, at + 1, "words");
  const count = token.word?.cardinal;
  if (!COUNTS_DAYS.has(lexicon.language)) return undefined;
  if (count !== undefined && count.n >= 1n && count.n <= 31n && count.d === 1n)
    return part("day", count, at, at + 1, "words");
  return undefined;
}
