import { digitSites, toAscii, valueOf } from "./digit-sites.ts";
import type { DigitSite } from "./digit-sites.ts";
import { replaced } from "./mutation.ts";
import type { Mutation } from "./mutation.ts";

/** Change one number of a text in every way that slips of the pen and of the mind change numbers. */
export function changeDigits(text: string, locale: string): Mutation[] {
  const made: Mutation[] = [];
  const sites = digitSites(text, locale);
  for (const site of sites) {
    const { start, end, code } = site;
    const raw = toAscii(site.raw);
    const put = (operator: string, replacement: string): void => {
      // A mutation has to change what the digits are worth, read without the engine.
      const after = valueOf(replacement, locale);
      if (
        replacement === raw ||
        replacement === site.raw ||
        (after !== undefined && after === site.value)
      )
        return;
      made.push(replaced(code ? "code changed" : operator, text, start, end, replacement));
    };
    const at = raw.search(/[0-9](?=[^0-9]*$)/u);
    if (at < 0) continue;
    const digit = Number(raw[at]);
    put("digit", raw.slice(0, at) + String((digit + 3) % 10) + raw.slice(at + 1));
    const pair = /([1-9])([0-9])/u.exec(raw);
    if (pair !== null && pair[1] !== pair[2])
      put("transposed", raw.replace(/([1-9])([0-9])/u, "$2$1").replace(/^0+(?=\d)/u, ""));
    if (code || site.value === undefined || isClock(text, site) || /^0\d/u.test(raw)) continue;
    const format = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 6,
      numberingSystem: "latn",
    });
    const value = Number(site.value);
    const short = /^\d+$/u.test(raw) && value < 10_000;
    const write = (other: number): string =>
      short && other < 10_000 ? String(other) : format.format(other);
    if (!isYear(text, site)) {
      put("times ten", write(value * 10));
      if (value % 10 === 0 && value >= 10) put("by ten", write(value / 10));
      if (value >= 1000 && value % 1000 === 0) put("by thousand", write(value / 1000));
      if (value % 1 !== 0) put("point lost", raw.replace(/[.,٫]/u, ""));
    } else {
      put("year by ten", String(value + 10));
    }
    const flipped = raw.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."));
    if (/[.,]/u.test(raw) && /^\d{1,3}(?:[.,]\d{3})+$/u.test(raw))
      put("separators turned", flipped);
  }
  return made;
}

/** Hours and minutes: a digit more is no time at all, and nobody writes it. */
export function isClock(text: string, { start, end }: DigitSite): boolean {
  const around = `${text.slice(Math.max(0, start - 3), start)}|${text.slice(end, end + 4)}`;
  return /\d[:h]\||\|:\d|\| ?(?:h|Uhr|時|시|點|giờ|बजे|분|分)/u.test(around);
}

export function isYear(text: string, { start, end, raw }: DigitSite): boolean {
  return (
    /^(?:1[89]|20)\d\d$/u.test(raw) &&
    !/[\d.,]/u.test(text[start - 1] ?? " ") &&
    !/^[.,]?\d/u.test(text.slice(end))
  );
}
