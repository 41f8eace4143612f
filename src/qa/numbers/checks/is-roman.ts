import type { Atom } from "../atom.ts";
import { romanNumeral } from "../show/roman-numeral.ts";

/**
 * Whether a century or a rank of the source stands in the target as a Roman numeral that nothing shows to be one:
 * "od końca XII do XIII wieku", "jusqu'au XIIIe".
 */
export function isRoman({ type, part }: Atom, target: string): boolean {
  const { n, d } = part.value;
  if ((type !== "century" && type !== "ordinal") || d !== 1n || n < 2n || n > 39n) return false;
  const numeral = romanNumeral(n);
  const latin = target.replaceAll("Х", "X").replaceAll("І", "I");
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${numeral}(?:e|ème|\\.?º|\\.|-[\\p{Ll}]{1,3})?(?![\\p{L}\\p{N}])`,
    "u",
  ).test(latin);
}
