import { CARDINALS } from "../../../src/qa/numbers/data/cardinals.ts";
import { readMentions } from "../../../src/qa/numbers/index.ts";
import type { Mention } from "../../../src/qa/numbers/index.ts";
import { lookUpLocale } from "../../../src/qa/numbers/lex/separators.ts";
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
    const wan = MYRIAD[locale.split("-")[0] ?? ""];
    if (wan === undefined) return text;
    // Not in a larger number, not with a scale word after it, not at the end of a shared scale (2~3만).
    const number = new RegExp(
      `(?<![\\d.,億兆억조~〜～–—至到-])(\\d{1,4})${wan}(\\d{1,4})?(?!\\s?[\\d千百十천백십億兆억조])(?![.,]\\d)`,
      "gu",
    );
    return text.replace(number, (_, a: string, b: string | undefined) =>
      (Number(a) * 10_000 + Number(b ?? 0)).toLocaleString("en"),
    );
  },
  "digits in words": (text, locale) => {
    const words = new Map(
      (lookUpLocale(CARDINALS, locale) ?? "")
        .split(";")
        .map((item) => item.split(":") as [string, string]),
    );
    return mentionsOf(text, locale, ({ kind, text: found, form, span }) => {
      const word = words.get(found)?.split(",")[0];
      const counted = /^ \p{L}{4}/u.test(text.slice(span.end, span.end + 5));
      const small = /^(?:[3-9]|1[0-2])$/u.test(found);
      const opens = /(?:^|[ (])$/u.test(text.slice(0, span.start));
      return kind === "quantity" && form === "digits" && small && counted && opens
        ? word
        : undefined;
    });
  },
  "dates in digits": (text, locale) =>
    mentionsOf(text, locale, ({ kind, parts }) => {
      const of = (role: string): number =>
        Number(parts.find((part) => part.role === role)?.value.n ?? 0);
      const [year, month, day] = [of("year"), of("month"), of("day")];
      if (kind !== "date" || parts.length !== 3 || year * month * day === 0) return undefined;
      return new Intl.DateTimeFormat(locale, {
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
        timeZone: "UTC",
        calendar: "gregory",
        numberingSystem: "latn",
      }).format(Date.UTC(year, month - 1, day));
    }),
  "styles of clocks": (text, locale) => {
    const style = CLOCKS[locale.split("-")[0] ?? ""];
    return mentionsOf(text, locale, ({ kind, text: found }) => {
      const match = /^(\d\d?)[:.](\d\d)$/u.exec(found);
      if (kind !== "time" || match === null || style === undefined) return undefined;
      return style.replace("H", match[1] ?? "").replace("M", match[2] ?? "");
    });
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
/** Ten thousand. */
const MYRIAD: Readonly<Record<string, string>> = { ja: "万", ko: "만", zh: "萬" };
/** Another way to write hours and minutes. */
const CLOCKS: Readonly<Record<string, string>> = {
  de: "H:M Uhr",
  es: "H:M h",
  fr: "H h M",
  ja: "H時M分",
  ko: "H시 M분",
  pl: "H:M",
  pt: "HhM",
  ru: "H.M",
  tr: "H.M",
  uk: "H.M",
  vi: "H giờ M",
  zh: "H點M分",
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

/** Put other words in the place of mentions: what they are is found with the engine, what they become is not. */
function mentionsOf(
  text: string,
  locale: string,
  rewrite: (mention: Mention) => string | undefined,
): string {
  let made = text;
  for (const mention of readMentions(text, locale).toReversed()) {
    const other = mention.vague ? undefined : rewrite(mention);
    if (other === undefined) continue;
    made = made.slice(0, mention.span.start) + other + made.slice(mention.span.end);
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
