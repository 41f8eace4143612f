import type { Token } from "../lex/token.ts";
import type { Rational } from "../rational.ts";

/** Tell whether a word is one more digit of a number that is told digit by digit: 二〇二四. */
export function isPositional(
  tokens: readonly Token[],
  from: number,
  at: number,
  value: Rational,
  count: number,
  lowest: Rational | undefined,
): boolean {
  if (count > 20) return false;
  if (lowest !== undefined || value.d !== 1n || value.n > 9n) return false;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.spaced) return false;
  if (
    !/^[〇零一二三四五六七八九]$/u.test(token.text) ||
    !/^[〇零一二三四五六七八九]$/u.test(before.text)
  )
    return false;
  return at - from === count + 1;
}
