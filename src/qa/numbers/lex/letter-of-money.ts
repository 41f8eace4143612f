import type { Lexicon } from "./lexicon.ts";

/**
 * Give the currencies that a letter right before digits may stand for, where what it goes with is a million or more:
 * "N585 million" are nairas. `at` is where the digits start in `s`.
 */
export function letterOfMoney(
  letter: string,
  s: string,
  at: number,
  { words }: Lexicon,
): readonly string[] | undefined {
  const money = MONEY_LETTERS[letter];
  if (money === undefined) return undefined;
  AMOUNT.lastIndex = at;
  const scale = words.get(AMOUNT.exec(s)?.[1] ?? "")?.scale;
  return scale !== undefined && scale.n >= 1_000_000n ? money : undefined;
}

/** Letters before an amount that are a currency at home; they may be codes where no million follows. */
const MONEY_LETTERS: Readonly<Record<string, readonly string[]>> = {
  N: ["NGN"],
  R: ["ZAR", "BRL"],
  K: ["ZMW", "PGK", "MMK"],
  P: ["PHP", "BWP"],
  Q: ["GTQ"],
  M: ["LSL"],
  E: ["SZL"],
};
const AMOUNT = /\d+(?:[.,]\d+)* ?([\p{L}\p{M}]+)/uy;
