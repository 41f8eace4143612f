import { datePart } from "./date-part.ts";
import type { DatePart, DateRun } from "./date-part.ts";
import { beginsDayRange, endsDayRange } from "./day-range.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import { readCountedDate } from "./read-counted-date.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import type { Token } from "../lex/token.ts";

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
  if (token.kind === "date") return readNumericDate(token, at, lexicon);
  return readCountedDate(tokens, at) ?? named(tokens, at, lexicon, original);
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
  // "1° luglio": the sign of degrees is a unit elsewhere.
  if (token.kind === "sign" || token.text === "°") return /^[.,º°'’\-/]$/u.test(token.text);
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
  const first = i >= from ? dayOrYear(tokens, i, lexicon) : undefined;
  // "din 2013. Mai târziu": a full stop, and a word with a capital that no month has.
  const apart = first?.role === "year" && tokens[month - 1]?.text === ".";
  const ended = apart && SMALL_MONTHS.has(lexicon.language) && /^\p{Lu}/u.test(original(token));
  const before = ended ? undefined : first;
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
  parts.push(
    datePart("month", name, month, month + 1, /\d/u.test(token.text) ? "digits" : "words"),
  );
  // Arabic newspapers give both names of a month: "فبراير/شباط".
  if (tokens[end]?.text === "/" && tokens[end + 1]?.word?.monthName === name) end += 2;
  let hasDay = before?.role === "day";
  let spanned = before === undefined && endsDayRange(tokens, month - 1);
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
    // "in February 1974, 20% of them": after its year a month has no day.
    if (next.role === "day" && parts.at(-1)?.role === "year") break;
    if (next.role === "day" && nextIsCounted(tokens, j, lexicon)) break;
    // "Jan. 10 to 12" is a month and a range of days, as "10 to 12 January" is.
    if (next.role === "day" && beginsDayRange(tokens, next)) {
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
  // "bulan Sept.", เดือน ก.ย.
  const called = tokens[month - 1]?.word;
  const told = called?.marks?.has("month") === true || called?.unit?.includes("month") === true;
  if (alone && token.word?.short === true && !spanned && !told) return undefined;
  const named = alone && !spanned && isNamed(tokens, month, lexicon, original);
  const vague =
    named ||
    (alone &&
      !spanned &&
      (token.word?.vague === true || !lexicon.full) &&
      !capitalInside(tokens, month, original));
  return { start, end, parts, vague };
}

/** Languages that write months small: with a capital inside a sentence they name a street or a district. */
const SMALL_MONTHS = new Set("be bg cs es fr hr it mk nl pl pt ro ru sk sl sr sv uk".split(" "));

function isNamed(
  tokens: readonly Token[],
  at: number,
  { language }: Lexicon,
  original: (token: Token) => string,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !SMALL_MONTHS.has(language)) return false;
  return before.kind !== "sign" && /^\p{Lu}\p{Ll}/u.test(original(token));
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
      return datePart("day", literal.value, at, at + 1, "digits");
    if (n >= 1000n && n <= 2999n)
      return datePart(
        "year",
        literal.value,
        at,
        at + 1,
        "digits",
        n > 2400n ? [Number(n) - 543] : [],
      );
    return undefined;
  }
  const rank = token.word?.ordinal;
  if (rank !== undefined && rank.n <= 31n && token.word?.weekday === undefined)
    return datePart("day", rank, at, at + 1, "words");
  const count = token.word?.cardinal;
  if (!COUNTS_DAYS.has(lexicon.language)) return undefined;
  if (count !== undefined && count.n >= 1n && count.n <= 31n && count.d === 1n)
    return datePart("day", count, at, at + 1, "words");
  return undefined;
}
