import type { Atom } from "../atom.ts";

/** Tell whether a range goes from one year to another ("1620–21", "between 1751 and 1800"): it stands where its language puts a time. */
export function isYearSpan({ mention }: Atom): boolean {
  const years = mention.parts.every(({ value: { n, d } }) => d === 1n && n >= 1000n && n <= 2100n);
  const grouped = /\d\D\d{3}(?!\d)/u.test(mention.text);
  return mention.kind === "range" && mention.unit.length === 0 && years && !grouped;
}
