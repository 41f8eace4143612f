import { charClass } from "../lex/chars.ts";
import { datePart } from "./date-part.ts";
import type { DatePart, DateRun } from "./date-part.ts";
import { isRangeLink } from "./day-range.ts";
import { rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import type { Token } from "../lex/token.ts";

/** Read a date whose numbers bear signs: 2024年10月15日, 2024년 10월 15일, 10月, "tháng 10 năm 2024". */
export function readCountedDate(tokens: readonly Token[], at: number): DateRun | undefined {
  const first = tokens[at];
  if (first?.kind !== "number" && charClass(first?.text) !== 2) return undefined;
  const parts: DatePart[] = [];
  let i = at;
  const seen = new Set<string>();
  for (;;) {
    const name = tokens[i]?.word?.monthName;
    if (name !== undefined && seen.has("year") && !seen.has("month")) {
      seen.add("month");
      parts.push(datePart("month", name, i, i + 1, "words"));
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
      isRangeLink(to) &&
      markOf(tokens[number.end + 3]) === "day"
    )
      if (other?.kind === "number") break;
    seen.add(role);
    // 22年8月 is August 2022.
    const short = role === "year" && number.form === "digits" && tokens[i]?.text.length === 2;
    const n = Number(number.value.n);
    const years = short ? [1900 + n, 2000 + n] : [];
    parts.push(datePart(role, number.value, i, number.end + 1, number.form, years));
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
