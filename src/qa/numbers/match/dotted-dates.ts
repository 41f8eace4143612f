import type { Mention, Part } from "../mention.ts";
import { rational } from "../rational.ts";

/**
 * Take "11.5.648", which is a version as well, or a number in groups, for a date where the other text has one of that year, of old or of
 * another world. All other mentions stay as they are.
 */
export function dottedDates(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(({ text }) => DOTTED.test(text))) return mentions;
  const years = new Set(
    others
      .filter(({ kind }) => kind === "date")
      .flatMap(({ parts }) => parts.filter(({ role }) => role === "year"))
      .map(({ value }) => value.n),
  );
  return mentions.map((mention) => {
    const [part] = mention.parts;
    const [day, month, year] = (DOTTED.exec(mention.text) ?? []).slice(1).map(BigInt);
    if (part === undefined || day === undefined || month === undefined || year === undefined)
      return mention;
    if (!years.has(year) || day > 31n || month > 12n) return mention;
    const one = (role: Part["role"], n: bigint): Part => ({
      ...part,
      role,
      value: rational(n),
      others: [],
      digits: undefined,
    });
    const parts = [one("day", day), one("month", month), one("year", year)];
    return { ...mention, kind: "date", code: undefined, parts };
  });
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{3})$/u;
