import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readMentions } from "../../../src/qa/numbers/index.ts";
import { decimal, equal } from "../../../src/qa/numbers/rational.ts";
import type { Rational } from "../../../src/qa/numbers/rational.ts";
import { SEPARATORS } from "../../../src/qa/numbers/data/separators.ts";

/**
 * Cape Verde writes "12$50" for twelve and a half; some part every two digits with a blank; of the last two, ICU
 * exchanges the marks that CLDR gives.
 */
const ODD = new Set(["pt-CV", "ku-Arab", "tok", "blo", "az-Arab", "ms-Arab-BN"]);

/** Locales of CLDR that this Node can format. */
const locales = Object.keys(SEPARATORS).filter(
  (locale) => Intl.NumberFormat.supportedLocalesOf([locale])[0] === locale && !ODD.has(locale),
);

/** Whether a text has exactly one mention, and this value is one of its readings. */
function reads(text: string, locale: string, value: Rational): boolean {
  const mentions = readMentions(text, locale).filter((mention) => mention.kind !== "identifier");
  const [part] = mentions[0]?.parts ?? [];
  return (
    mentions.length === 1 &&
    part !== undefined &&
    [part.value, ...part.others].some((reading) => equal(reading, value))
  );
}

const styles: readonly (readonly [name: string, options: Intl.NumberFormatOptions])[] = [
  ["decimal", { maximumFractionDigits: 2 }],
  ["ungrouped", { maximumFractionDigits: 2, useGrouping: false }],
  ["percent", { style: "unit", unit: "percent", maximumFractionDigits: 2 }],
  ["dollars", { style: "currency", currency: "USD" }],
  ["euros", { style: "currency", currency: "EUR", currencyDisplay: "code" }],
];

describe.each(styles)("numbers that Intl writes in every locale: %s", (_, options) => {
  it("are read back", () => {
    const failures: string[] = [];
    const formats = new Map(
      locales.map((locale) => [locale, new Intl.NumberFormat(locale, options)]),
    );
    assert(
      property(
        constantFrom(...locales),
        integer({ min: 0, max: 999_999_999 }),
        constantFrom(1, 100),
        (locale, n, scale) => {
          const plain = options.style === "currency" ? (n / scale).toFixed(2) : String(n / scale);
          const text = formats.get(locale)?.format(Number(plain)) ?? "";
          if (!reads(text, locale, decimal(plain))) failures.push(`${locale} ${plain} ${text}`);
        },
      ),
      { numRuns: 3000 },
    );
    expect(failures).toEqual([]);
  });
});
