import type { DatePart } from "./date-part.ts";
import type { Token } from "../lex/token.ts";

/** Whether a day is the first of two: "10 to 12", "10–12", 10日至12日. */
export function beginsDayRange(tokens: readonly Token[], day: DatePart): boolean {
  const link = tokens[day.end];
  const other = tokens[day.end + 1]?.literal?.value;
  if (link === undefined || other === undefined || !isRangeLink(link)) return false;
  const after = tokens[day.end + 2];
  // "Oct. 10 to 12 people" speaks of people, "Oct. 10 to 2 p.m." of hours, and "April 2 to 6 am on April 5" of none.
  const half = after?.word?.marks?.has("am") === true || after?.word?.marks?.has("pm") === true;
  const date =
    half || after?.word?.monthName !== undefined || after?.text === ":" || after?.text === "%";
  return !date && other.d === 1n && other.n > day.value.n && other.n <= 31n;
}

/** Whether two days stand before: "10–12 Jan". */
export function endsDayRange(tokens: readonly Token[], at: number): boolean {
  const [first, link, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const day = (token: Token | undefined): boolean => /^\d\d?$/u.test(token?.text ?? "");
  return link !== undefined && isRangeLink(link) && day(first) && day(last);
}

/** Whether a token stands between the ends of a range: a dash or "to". */
export function isRangeLink(token: Token): boolean {
  const dash = token.kind === "sign" && /^[-–~]$/u.test(token.text);
  return dash || token.word?.marks?.has("to") === true;
}
