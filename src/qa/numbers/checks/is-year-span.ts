import type { Atom } from "../atom.ts";
import type { Rational } from "../rational.ts";

/** Tell whether a range goes from one year to another ("1620–21", "between 1751 and 1800"): it stands where its language puts a time. */
export function isYearSpan({ mention }: Atom): boolean {
  const years = mention.parts.every(({ value }) => mayBeYear(value));
  return mention.kind === "range" && mention.unit.length === 0 && years && !isGrouped(mention.text);
}

/** Tell whether a value may be a year that a text dates something by. */
export function mayBeYear({ n, d }: Rational): boolean {
  return d === 1n && n >= 1000n && n <= 2100n;
}

/** Tell whether a number is written with separators of thousands, as no year is. */
export function isGrouped(text: string): boolean {
  return /\d\D\d{3}(?!\d)/u.test(text);
}
