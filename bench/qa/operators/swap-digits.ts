import { isClock, isYear } from "./change-digits.ts";
import { digitSites } from "./digit-sites.ts";
import { replaced } from "./mutation.ts";
import type { Mutation } from "./mutation.ts";

/** Let two neighbouring numbers of a text change places. */
export function swapDigits(text: string, locale: string): Mutation[] {
  const made: Mutation[] = [];
  const sites = digitSites(text, locale).filter((site) => !site.code);
  for (const [i, b] of sites.entries()) {
    const a = sites[i - 1];
    if (a === undefined || a.raw === b.raw || (a.value !== undefined && a.value === b.value))
      continue;
    if (isClock(text, a) || isClock(text, b)) continue;
    const between = text.slice(a.end, b.start);
    const years = isYear(text, a) && isYear(text, b);
    // A list of years says the same in another order.
    if (years && between.length < 14) continue;
    // The day and the year of one date: odd, and still the same date.
    const day = [a, b].some(({ value }) => Number(value) <= 31);
    if (isYear(text, a) !== isYear(text, b) && day && between.length < 18) continue;
    const sentences = /[.!?।。！？؟:：]\s|[。！？]/u.test(between);
    const operator =
      years || isYear(text, a) !== isYear(text, b)
        ? "swapped, with a year"
        : sentences
          ? "swapped over sentences"
          : "swapped";
    made.push(replaced(operator, text, a.start, b.end, b.raw + between + a.raw));
  }
  return made;
}
