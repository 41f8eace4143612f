import { isYear } from "./change-digits.ts";
import { digitSites } from "./digit-sites.ts";

/** A translation that says the same in another way. */
export interface Equivalent {
  readonly operator: string;
  readonly text: string;
}

type Rewrite = (text: string, locale: string) => string;

const NATIVE: Readonly<Record<string, string>> = { ar: "٠", hi: "०", ja: "０", fa: "۰" };

/** Rewrites that change no value; what a rewrite does not apply to it leaves as it is. */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  "native digits": (text, locale) => {
    const zero = NATIVE[locale.split("-")[0] ?? ""]?.codePointAt(0);
    if (zero === undefined) return text;
    return sites(text, locale, ({ raw }) =>
      raw.replace(/[0-9]/gu, (d) => String.fromCodePoint(zero + Number(d))),
    );
  },
  "blanks as separators": (text, locale) =>
    sites(text, locale, ({ raw }) =>
      /^\d{1,3}(?:[.,\u00A0\u202F ]\d{3})+$/u.test(raw) && groups(raw, locale)
        ? raw.replace(/\D/gu, "\u2009")
        : raw,
    ),
  "no separators": (text, locale) =>
    sites(text, locale, ({ raw }) => (groups(raw, locale) ? raw.replace(/\D/gu, "") : raw)),
  "signs of percent": (text) => text.replace(/(\d)\s?%/gu, "$1\u202F%"),
  "dashes of ranges": (text) => text.replace(/(?<=\d)–(?=\d)/gu, "-"),
  "no-break blanks and marks": (text) => `\u200E${text.replace(/(?<=\d) (?=\p{L})/gu, "\u00A0")}`,
  myriads: (text, locale) => {
    const [wan] = MYRIAD[locale.split("-")[0] ?? ""] ?? [];
    if (wan === undefined) return text;
    const language = locale.split("-")[0] ?? "";
    return text
      .replace(new RegExp(`(\\d+)${wan}(\\d{4})(?!\\d)`, "gu"), (_, a: string, b: string) =>
        `${Number(a)},${b}`.replace(/^(\d+),/u, (m) => m),
      )
      .replace(
        new RegExp(
          `(?<![\\d.${MYRIAD[language]?.[1] ?? ""}])(\\d+)${wan}(?![\\d${MYRIAD[language]?.[2] ?? ""}])`,
          "gu",
        ),
        (all, a: string) => (Number(a) < 100 ? (Number(a) * 10_000).toLocaleString("en") : all),
      );
  },
  "a value said again": (text, locale) => {
    // Thousands in full: a smaller number may be a part of a date, or have its scale after it.
    const site = digitSites(text, locale).find(
      ({ code, raw, value, end }) =>
        !code && groups(raw, locale) && value !== undefined && !/^\s?\p{L}/u.test(text.slice(end)),
    );
    return site === undefined || isYear(text, site) ? text : `${text} (${site.raw})`;
  },
};
/** Ten thousand, what must not stand before it, what must not follow it. */
const MYRIAD: Readonly<Record<string, readonly [string, string, string]>> = {
  ja: ["万", "億兆", "千億兆"],
  ko: ["만", "억조", "천억조"],
  zh: ["萬", "億兆", "千億兆"],
};

/** Write a translation in other ways: by each rewrite alone, by two, and by three in a row. */
export function equivalents(text: string, locale: string): Equivalent[] {
  const made: Equivalent[] = [];
  const names = Object.keys(REWRITES);
  const apply = (name: string, before: string): string =>
    REWRITES[name]?.(before, locale) ?? before;
  for (const [i, name] of names.entries()) {
    const one = apply(name, text);
    if (one === text) continue;
    made.push({ operator: name, text: one });
    for (let k = i + 1; k < names.length; k += 1) {
      const two = apply(names[k] ?? "", one);
      if (two === one) continue;
      made.push({ operator: "(two)", text: two });
      for (let l = k + 1; l < names.length; l += 1) {
        const three = apply(names[l] ?? "", two);
        if (three !== two) made.push({ operator: "(three)", text: three });
      }
    }
  }
  return made;
}

function sites(text: string, locale: string, rewrite: (site: { raw: string }) => string): string {
  let made = text;
  for (const site of digitSites(text, locale).toReversed()) {
    if (site.code || site.value === undefined) continue;
    made = made.slice(0, site.start) + rewrite(site) + made.slice(site.end);
  }
  return made;
}

function groups(raw: string, locale: string): boolean {
  const group =
    new Intl.NumberFormat(locale, { useGrouping: "always" })
      .formatToParts(12_345)
      .find(({ type }) => type === "group")?.value ?? ",";
  const marks = /\s/u.test(group) ? "[ \\u00A0\\u202F]" : `[${group}]`;
  return new RegExp(`^\\d{1,3}(?:${marks}\\d{3})+$`, "u").test(raw);
}
