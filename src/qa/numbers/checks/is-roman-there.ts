import { romanNumeral } from "../show/roman-numeral.ts";

/**
 * Tell whether a number stands in a text in Roman capitals, as kings, councils and games are counted: 14 in "Louis XIV".
 * One letter proves nothing.
 */
export function isRomanThere(value: bigint, text: string): boolean {
  if (value < 2n || value > 399n) return false;
  const numeral = romanNumeral(value);
  return (
    numeral.length > 1 &&
    new RegExp(`(?<![\\p{L}\\p{N}])${numeral}(?![\\p{L}\\p{N}])`, "u").test(text)
  );
}
