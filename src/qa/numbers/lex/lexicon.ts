import { CALENDAR } from "../data/calendar.ts";
import { CARDINALS } from "../data/cardinals.ts";
import { CURRENCIES } from "../data/currencies.ts";
import { ORDINALS } from "../data/ordinals.ts";
import { SCALES } from "../data/scales.ts";
import { SPELLED_SCALES } from "../data/spelled-scales.ts";
import { UNITS } from "../data/units.ts";
import { packed } from "./packed.ts";
import { type Starts, startsOf } from "./word-starts.ts";
import { normalize } from "./normalize.ts";
import { rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { lookUpLocale, separatorsOf } from "./separators.ts";
import type { Separators } from "./separators.ts";
import { COMMON_CURRENCIES, COMMON_UNITS } from "../words/common.ts";
import { FRACTION_WORDS } from "../words/fraction-words.ts";
import { LOAN_SCALES } from "../words/loan-scales.ts";
import { MONTH_WORDS } from "../words/month-words.ts";
import { WORD_TABLES } from "../words/index.ts";
import { MARKS, unknownWord, type Word } from "./word.ts";
import type { WordTable } from "./word-table.ts";

/** All that is known about numbers in one locale, ready for reading. */
export interface Lexicon {
  readonly locale: string;
  readonly language: string;
  readonly separators: Separators;
  readonly words: ReadonlyMap<string, Word>;
  readonly starts: Starts;
  /** Letters that multiply the digits before them, by case: `k`, `M`; Turkish `B` is a thousand. */
  readonly letters: ReadonlyMap<string, Rational>;
  readonly compound: boolean;
  /** What a word with a number in it starts with, the longest first. */
  readonly prefixes: readonly (readonly [form: string, word: Word])[];
  readonly tails: readonly string[];
  /** Whether number words are read in this language. */
  readonly full: boolean;
}

const cache = new Map<string, Lexicon>();

/** Give the lexicon of a locale; it is made once and kept. */
export function lexiconOf(locale: string): Lexicon {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const name = canonical(locale);
  const made = cache.get(name) ?? make(name);
  cache.set(name, made);
  cache.set(locale, made);
  return made;
}

/**
 * An inch, a light-year and a second that are the commonest of words (Hindi "से": from), and decades that are a number of
 * years.
 */
const NO_UNITS = new Set(["in", "al", "से॰", "से", "on yıl", "0 年"]);

/** Bring a BCP 47 tag to the name that CLDR files it under. */
function canonical(locale: string): string {
  const name = locale.replaceAll("_", "-").split("-u-")[0] ?? locale;
  if (/^zh-(?:TW|HK|MO)\b/iu.test(name)) return "zh-Hant";
  if (/^zh\b(?!-hant)/iu.test(name)) return "zh";
  return name.replace(/^zh-hant\b.*/iu, "zh-Hant").replace(/^(?:nb)\b/u, "no");
}

function make(locale: string): Lexicon {
  const language = locale.split("-")[0] ?? locale;
  const words = new Map<string, Word>();
  const letters = new Map<string, Rational>();
  const key = (form: string): string => normalize(form, language).s.trim();
  const put: Put = (form, change, exact = false) => {
    const clean = key(form);
    if (clean === "") return;
    const forms = new Set([clean, clean.replaceAll("-", " ")]);
    if (!exact) forms.add(clean.replace(/\.$/u, ""));
    // میلی‌متر is written in one as well.
    if (form.includes("\u200C")) forms.add(clean.replaceAll(" ", ""));
    for (const name of forms) {
      if (name === "") continue;
      const word = words.get(name) ?? unknownWord();
      change(word);
      words.set(name, word);
    }
  };

  for (const table of [COMMON_UNITS, lookUpLocale(UNITS, locale) ?? ""]) {
    for (const [name, forms] of packed(table)) {
      // A prime is a foot and an apostrophe.
      for (const form of forms.filter((f) => /[\p{L}%‰°℃℉㎎-㎥㎏㎞]/u.test(f) && !NO_UNITS.has(f)))
        put(form, (w) => (w.unit = [...new Set([...(w.unit ?? []), name])]), true);
    }
  }
  for (const table of [COMMON_CURRENCIES, lookUpLocale(CURRENCIES, locale) ?? ""]) {
    for (const [names, forms] of packed(table)) {
      const codes = names.split(",");
      for (const form of [...forms, ...codes]) {
        put(form, (w) => (w.currency = [...new Set([...(w.currency ?? []), ...codes])]));
      }
    }
  }
  for (const table of [SCALES, SPELLED_SCALES]) {
    for (const [exponent, forms] of packed(lookUpLocale(table, locale) ?? "")) {
      const value = rational(10n ** BigInt(exponent));
      for (const form of forms) {
        // Catalan "kM" are thousands of millions; "km" are not.
        if (form.length === 2 && words.get(key(form))?.unit !== undefined) continue;
        if (/^[A-Za-z]$/u.test(form)) letters.set(form, value);
        else put(form, (w) => (w.scale = value));
      }
    }
  }
  for (const [value, forms] of lines(LOAN_SCALES[language]))
    for (const form of forms) put(form, (w) => (w.scale = number(value)));
  for (const [value, forms] of packed(lookUpLocale(CARDINALS, locale) ?? "")) {
    for (const form of forms) put(form, (w) => (w.cardinal = rational(BigInt(value))));
  }
  for (const [value, forms] of packed(lookUpLocale(ORDINALS, locale) ?? "")) {
    for (const form of forms) put(form, (w) => (w.ordinal = rational(BigInt(value))));
  }
  calendar(lookUpLocale(CALENDAR, locale) ?? "", put, language);

  const table: WordTable | undefined =
    WORD_TABLES[locale] ?? WORD_TABLES[language === "yue" ? "zh" : language];
  if (table !== undefined) {
    addTable(
      {
        ...table,
        fractions: both(table.fractions, FRACTION_WORDS[language]),
        months: both(table.months, MONTH_WORDS[language]),
      },
      put,
    );
    const ranks = forms(table.ordinalEndings);
    for (const [form, { cardinal, scale }] of ranks.length === 0 ? [] : [...words]) {
      const rank = cardinal ?? scale;
      if (rank === undefined) continue;
      for (const ending of ranks) put(form + ending, (w) => (w.ordinal ??= rank));
    }
  }
  return {
    locale,
    language,
    separators: separatorsOf(locale),
    words,
    letters,
    starts: startsOf(words.keys()),
    compound: table?.compound ?? false,
    prefixes: prefixesOf(table?.loose ?? "", key),
    tails: (table?.tails ?? "").split(/\s+/u).filter(Boolean),
    full: table !== undefined,
  };
}

/** `exact`: the form is not taken without its full stop ("sem." is a week, "sem" is without). */
type Put = (form: string, change: (word: Word) => void, exact?: boolean) => void;

function prefixesOf(loose: string, key: (form: string) => string): [form: string, word: Word][] {
  return lines(loose)
    .flatMap(([value, forms]) =>
      forms
        .filter((form) => form.endsWith("-"))
        .map((form): [string, Word] => [
          key(form.slice(0, -1)),
          { cardinal: number(value), vague: true, loose: true },
        ]),
    )
    .sort(([a], [b]) => b.length - a.length);
}

function both(own = "", more = ""): string {
  return `${own}\n${more}`;
}

function addTable(table: WordTable, put: Put): void {
  for (const [value, forms] of lines(table.cardinals)) {
    for (const form of forms) put(form, (w) => (w.cardinal = number(value)));
  }
  for (const [value, forms] of lines(table.loose)) {
    for (const form of forms.filter((name) => !name.endsWith("-"))) {
      put(form, (w) => {
        // A number of its own, or a day or month, is not held back by it.
        if (w.cardinal !== undefined || w.scale !== undefined || w.ordinal !== undefined) return;
        w.cardinal = number(value);
        w.vague = true;
        w.loose = true;
      });
    }
  }
  for (const [value, forms] of lines(table.scales)) {
    for (const form of forms) put(form, (w) => (w.scale = number(value)));
  }
  for (const [value, forms] of lines(table.ordinals)) {
    for (const form of forms) put(form, (w) => (w.ordinal = number(value)));
  }
  for (const [value, forms] of lines(table.fractions)) {
    for (const form of forms) put(form, (w) => (w.fraction = number(value)));
  }
  for (const [value, forms] of lines(table.approximate)) {
    for (const form of forms) put(form, (w) => (w.approximate = number(value)));
  }
  for (const [name, forms] of lines(table.units)) {
    // "a 70-square-metre flat".
    const joined = forms
      .filter((form) => form.includes(" "))
      .map((form) => form.replaceAll(" ", "-"));
    for (const form of [...forms, ...joined])
      put(form, (w) => (w.unit = [...new Set([...(w.unit ?? []), name])]));
  }
  for (const [codes, forms] of lines(table.currencies)) {
    for (const form of forms) {
      put(form, (w) => (w.currency = [...new Set([...(w.currency ?? []), ...codes.split(",")])]));
    }
  }
  for (const [value, forms] of lines(table.months)) {
    for (const form of forms) put(form, (w) => (w.monthName = Number(value)));
  }
  for (const [value, forms] of lines(table.weekdays)) {
    for (const form of forms) put(form, (w) => (w.weekday = Number(value)));
  }
  for (const [value, forms] of lines(table.decades)) {
    for (const form of forms) put(form, (w) => (w.decadeName = Number(value)));
  }
  for (const mark of MARKS) {
    const list = mark === "stop" ? table.stop : table[mark];
    // "в." is a century, "в" is "in".
    for (const form of forms(list))
      put(form, (w) => (w.marks ??= new Set()).add(mark), /^.\.$/u.test(form));
  }
  for (const form of forms(table.vague)) put(form, (w) => (w.vague = true));
  for (const form of forms(table.guarded)) put(form, (w) => (w.guarded = true));
}

function calendar(line: string, put: Put, language: string): void {
  const [months = "", shortMonths = "", days = "", shortDays = "", halves = "", glue = ""] =
    line.split("|");
  const each = (list: string, use: (form: string, index: number) => void): void => {
    for (const [index, item] of list.split(";").entries()) {
      for (const form of item.split(",")) if (form !== "") use(form, index);
    }
  };
  for (const form of glue.split(","))
    if (form !== "") put(form, (w) => (w.marks ??= new Set()).add("dateGlue"), true);
  each(months, (form, i) => put(form, (w) => (w.monthName = i + 1)));
  each(shortMonths, (form, i) =>
    put(form, (w) => {
      if (w.monthName !== undefined) return;
      w.monthName = i + 1;
      w.short = true;
    }),
  );
  each(days, (form, i) => put(form, (w) => (w.weekday = i + 1)));
  each(shortDays, (form, i) =>
    put(form, (w) => {
      if (w.weekday !== undefined || w.monthName !== undefined) return;
      w.weekday = i + 1;
      w.short = true;
    }),
  );
  // "am 19.07." is "on the 19th" in German, whatever its clocks of twelve hours show.
  const own = /^(?:de|gsw|lb|nds)$/u.test(language) ? "" : halves;
  each(own, (form, i) => put(form, (w) => (w.marks ??= new Set()).add(i === 0 ? "am" : "pm")));
}

function lines(list: string | undefined): [string, string[]][] {
  return (list ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [value = "", ...rest] = line.split(/\s+/u);
      return [value, rest.map((form) => form.replaceAll("_", " "))];
    });
}

function forms(list: string | undefined): string[] {
  return (list ?? "")
    .split(/\s+/u)
    .filter(Boolean)
    .map((form) => form.replaceAll("_", " "));
}

function number(text: string): Rational {
  const [top = "0", bottom = "1"] = text.split("/");
  const [mantissa = "0", exponent = "0"] = top.split("e");
  const [whole = "0", places = ""] = mantissa.split(".");
  return rational(
    BigInt(whole + places) * 10n ** BigInt(exponent),
    10n ** BigInt(places.length) * BigInt(bottom),
  );
}
