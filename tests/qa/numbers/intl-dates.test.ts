import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { SEPARATORS } from "../../../src/qa/numbers/data/separators.ts";
import { readMentions, showMention } from "../../../src/qa/numbers/index.ts";

/**
 * Locales of CLDR that this Node can format, without those where ICU writes something else than CLDR
 * has (Shavian, Deseret) and those whose dates have numbers for months between blanks.
 */
const ODD = new Set([
  "en-Dsrt",
  "en-Shaw",
  "mn",
  "mn-Mong",
  "yo",
  "yo-BJ",
  "dz",
  "tok",
  "blo",
  "eu",
  "yav",
]);
const locales = Object.keys(SEPARATORS).filter(
  (locale) => Intl.DateTimeFormat.supportedLocalesOf([locale])[0] === locale && !ODD.has(locale),
);

describe.each(["long", "medium"] as const)(
  "dates that Intl writes in every locale: %s",
  (dateStyle) => {
    it("are read back", () => {
      const failures: string[] = [];
      const formats = new Map(
        locales.map((locale) => [
          locale,
          new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC", calendar: "gregory" }),
        ]),
      );
      assert(
        property(
          constantFrom(...locales),
          integer({ min: 1900, max: 2099 }),
          integer({ min: 1, max: 12 }),
          integer({ min: 1, max: 28 }),
          (locale, year, month, day) => {
            const text = formats.get(locale)?.format(Date.UTC(year, month - 1, day)) ?? "";
            const two = (n: number): string => String(n).padStart(2, "0");
            const found = readMentions(text, locale).map(showMention);
            if (found.join(" ") !== `${year}-${two(month)}-${two(day)}`)
              failures.push(`${locale} ${text} ${found.join(" ")}`);
          },
        ),
        { numRuns: 4000 },
      );
      expect(failures).toEqual([]);
    });
  },
);

describe("times that Intl writes in every locale", () => {
  it("are read back", () => {
    const failures: string[] = [];
    const formats = new Map(
      locales.map((locale) => [
        locale,
        new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }),
      ]),
    );
    assert(
      property(constantFrom(...locales), integer({ min: 0, max: 1439 }), (locale, minutes) => {
        const text = formats.get(locale)?.format(minutes * 60_000) ?? "";
        const [mention, ...more] = readMentions(text, locale);
        const part = mention?.parts[0];
        const values =
          part === undefined ? [] : [part.value, ...part.others].map(({ n }) => Number(n));
        if (more.length > 0 || mention?.kind !== "time" || !values.includes(minutes)) {
          failures.push(
            `${locale} ${text} ${minutes} ${mention === undefined ? "" : showMention(mention)}`,
          );
        }
      }),
      { numRuns: 3000 },
    );
    expect(failures).toEqual([]);
  });
});
