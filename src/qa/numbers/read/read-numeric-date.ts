import { datePart } from "./date-part.ts";
import type { DateRun } from "./date-part.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import type { Token } from "../lex/token.ts";

/** Read a date in digits alone: 2024-10-15, 15.10.2024, 10/15/24; in the order of the locale where it is open. */
export function readNumericDate(token: Token, at: number, lexicon: Lexicon): DateRun {
  const raw = token.text.split(/[./-] ?/u);
  const [a = 0, b = 0, c = 0] = raw.map(Number);
  const put = (year: number, month: number, day: number, either: boolean): DateRun => {
    const full = year < 100 ? 2000 + year : year;
    const years = datePart(
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
        datePart("day", day, at, at + 1, "digits", either ? [month] : []),
        datePart("month", month, at, at + 1, "digits", either ? [day] : []),
        years,
      ],
    };
  };
  if ((raw[0]?.length ?? 0) === 4) return b > 12 ? put(a, c, b, false) : put(a, b, c, false);
  const order = lexicon.separators.order;
  if (order.startsWith("y") && (raw[2]?.length ?? 0) < 3) return put(a, b, c, false);
  if (a > 12) return put(c, b, a, false);
  if (b > 12) return put(c, a, b, false);
  return order.startsWith("m") ? put(c, a, b, true) : put(c, b, a, true);
}
