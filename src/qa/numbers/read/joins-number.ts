import { charClass } from "../lex/chars.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import { compare } from "../rational.ts";
import type { Rational } from "../rational.ts";
import type { Token } from "../lex/token.ts";

const AND_AFTER_TENS = new Set(["es", "pt", "ar", "fa", "ca", "gl"]);
const ONES_FIRST = new Set(["ar"]);

/** Whether digits may follow a scale: 1만 2000, 2 million 500 thousand, "4 bin 300", "12 ألفًا و500". */
export function fits(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  lowest: Rational,
  gap: number,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1 - gap];
  if (token === undefined || before === undefined) return false;
  if (token.literal?.grouped === false && token.literal.value.d !== 1n) return false;
  // "1만 2000" is one number, "一百万 15 起" are two.
  const apart = token.spaced && lexicon.language !== "ko";
  if (charClass(before.text[0]) === 2 && gap === 0 && !apart) return true;
  const next = tokens[at + 1];
  const scaled = next?.word?.scale !== undefined && compare(next.word.scale, lowest) < 0;
  if (scaled && lexicon.full && gap === 0) return true;
  // A day, a share or the end of a range is not what is over a thousand.
  const other =
    next?.word?.monthName !== undefined || next?.word?.scale !== undefined || next?.text === "%";
  const thousands = lowest.d === 1n && lowest.n === 1000n;
  if (!thousands || other || token.literal?.grouped === true) return false;
  if (gap > 0) return AND_DIGITS.has(lexicon.language) && /^\d{3}$/u.test(token.text);
  return lexicon.full && (lexicon.language === "tr" || /^\d{3}$/u.test(token.text));
}

/** Languages that say "12 thousand and 500" for 12,500. */
const AND_DIGITS = new Set(["ar", "fa", "pt"]);

/** Whether a smaller number may be added: 20 + 5, 200 + 30, 1000 + 1. */
export function joins(
  sum: Rational,
  floor: Rational,
  value: Rational,
  lexicon: Lexicon,
  and: boolean,
  lowest: Rational | undefined,
): boolean {
  if (sum.d !== 1n || floor.d !== 1n || value.d !== 1n || value.n === 0n) return false;
  const f = floor.n;
  const v = value.n;
  if (ONES_FIRST.has(lexicon.language) && and && f < 10n && v >= 20n && v < 100n && v % 10n === 0n)
    return true;
  if (f === 10n) return v < 10n && (lowest?.n === 10n || /^(?:ko|vi)$/u.test(lexicon.language));
  if (f >= 1000n) return v < f;
  if (f >= 100n) return v < 100n;
  if (f >= 20n && f % 10n === 0n) {
    if (and && lexicon.language === "en") return false;
    if (and && !AND_AFTER_TENS.has(lexicon.language) && !(lexicon.language === "fr" && v === 1n))
      return false;
    return v < 10n || (lexicon.language === "fr" && (f === 60n || f === 80n) && v < 20n);
  }
  return false;
}
