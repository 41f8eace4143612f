import { readMentions } from "../../src/qa/numbers/index.ts";
import { compare, decimal, divide, equal, rational } from "../../src/qa/numbers/rational.ts";

/** How many values of a style of Intl were read back. */
export interface RoundTrip {
  readonly style: string;
  readonly read: number;
  readonly total: number;
  readonly failed: readonly string[];
}

const STYLES: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  decimal: { maximumFractionDigits: 3 },
  percent: { style: "unit", unit: "percent", maximumFractionDigits: 1 },
  currency: { style: "currency", currency: "USD" },
  named: { style: "currency", currency: "EUR", currencyDisplay: "name" },
  long: { notation: "compact", compactDisplay: "long" },
  short: { notation: "compact", compactDisplay: "short" },
  unit: { style: "unit", unit: "kilometer", unitDisplay: "long" },
};

/** Write random values with Intl and read them back. The values are the same in every run. */
export function roundTrips(locale: string, rounds: number): RoundTrip[] {
  let seed = 42;
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const results: RoundTrip[] = [];
  for (const [style, options] of Object.entries(STYLES)) {
    const format = new Intl.NumberFormat(locale, options);
    const failed: string[] = [];
    for (let i = 0; i < rounds; i += 1) {
      const size = 10 ** Math.floor(random() * 10);
      const plain = (Math.floor(random() * size * 100) / 100).toFixed(random() < 0.5 ? 0 : 2);
      const text = format.format(Number(plain));
      const mentions = readMentions(text, locale);
      const part = mentions[0]?.parts[0];
      const value = decimal(plain);
      // Compact and rounded styles lose digits: a twentieth is what they may lose.
      const near =
        part !== undefined &&
        (equal(part.value, value) ||
          (value.n !== 0n &&
            compare(divide(part.value, value), rational(93n, 100n)) > 0 &&
            compare(divide(part.value, value), rational(107n, 100n)) < 0));
      const exact =
        part !== undefined &&
        part.value.d < 1000n &&
        equal(
          part.value,
          decimal(
            Number(plain).toFixed(
              style === "decimal" ? 3 : style === "currency" || style === "named" ? 2 : 3,
            ),
          ),
        );
      const fine =
        style === "decimal" || style === "currency" || style === "named" || style === "unit"
          ? exact
          : near || Number(plain) < 10;
      if (mentions.length !== 1 || !fine) failed.push(`${plain} ${text}`);
    }
    results.push({ style, read: rounds - failed.length, total: rounds, failed });
  }
  const dates = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone: "UTC",
    calendar: "gregory",
  });
  const failed: string[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const time = Math.floor(random() * 4_000_000_000_000) - 1_500_000_000_000;
    const date = new Date(time);
    const parts = readMentions(dates.format(date), locale).flatMap((mention) => mention.parts);
    const of = (role: string): number =>
      Number(parts.find((part) => part.role === role)?.value.n ?? -1n);
    if (
      of("year") !== date.getUTCFullYear() ||
      of("month") !== date.getUTCMonth() + 1 ||
      of("day") !== date.getUTCDate()
    )
      failed.push(dates.format(date));
  }
  results.push({ style: "date", read: rounds - failed.length, total: rounds, failed });
  return results;
}
