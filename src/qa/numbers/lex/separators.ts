import { SEPARATORS } from "../data/separators.ts";

/** How a locale writes numbers and numeric dates. */
export interface Separators {
  /** The decimal marks and separators of thousands of the locale, as `normalize` shows them. */
  readonly decimals: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** Those of any locale of the same language: a Mexican `1,234` is no mistake in Spanish. */
  readonly kinDecimals: ReadonlySet<string>;
  readonly kinGroups: ReadonlySet<string>;
  /** As they are printed. */
  readonly decimal: string;
  readonly group: string;
  /** How many digits stand before the first separator at least: 2 in Spanish, where `1234` has none. */
  readonly minimum: number;
  /** The size of all groups but the last: 2 in Hindi, else 3; 0 where nothing is grouped. */
  readonly secondary: number;
  /** Between hours and minutes: `:` or `.`. */
  readonly clock: string;
  /** `dmy`, `mdy` or `ymd`. */
  readonly order: string;
}

const cache = new Map<string, Separators>();

/** Give the separators of a locale, its parents' where it has none of its own. */
export function separatorsOf(locale: string): Separators {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const fields = lookUp(locale).split("|");
  const [
    decimal = ".",
    group = ",",
    ownDecimal = decimal,
    ownGroup = group,
    minimum = "1",
    secondary = "3",
    order = "dmy",
  ] = fields;
  const language = locale.split("-")[0] ?? locale;
  const kinDecimals = new Set<string>();
  const kinGroups = new Set<string>();
  for (const [name, line] of Object.entries(SEPARATORS)) {
    if (name !== language && !name.startsWith(`${language}-`)) continue;
    const [d = "", g = "", d2 = "", g2 = ""] = line.split("|");
    for (const mark of [d, d2]) kinDecimals.add(even(mark));
    for (const mark of [g, g2]) kinGroups.add(even(mark));
  }
  const made: Separators = {
    decimals: new Set([even(decimal), even(ownDecimal), "٫"]),
    groups: new Set([even(group), even(ownGroup), "٬"]),
    kinDecimals,
    kinGroups,
    decimal,
    group,
    minimum: Number(minimum),
    secondary: Number(secondary),
    clock: fields[8] ?? ":",
    order,
  };
  cache.set(locale, made);
  return made;
}

/** Find the line of a locale, or of the locale it falls back to. */
export function lookUpLocale(
  table: Readonly<Record<string, string>>,
  locale: string,
): string | undefined {
  let name = locale;
  for (;;) {
    const line = table[name];
    if (line !== undefined) return line;
    const cut = name.lastIndexOf("-");
    if (cut < 0) return undefined;
    name = name.slice(0, cut);
  }
}

function lookUp(locale: string): string {
  return lookUpLocale(SEPARATORS, locale) ?? ".|,|.|,|1|3|ymd|latn";
}

function even(mark: string): string {
  if (/[\s\u00A0\u202F\u2009]/u.test(mark)) return " ";
  if (/[⹁،]/u.test(mark)) return ",";
  return mark === "’" ? "'" : mark;
}
