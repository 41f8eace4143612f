import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { checkNumbers } from "../../../src/qa/numbers/index.ts";
import { WORD_TABLES } from "../../../src/qa/numbers/words/index.ts";

const LOCALES = [
  ...Object.keys(WORD_TABLES),
  "zh-Hant",
  "pt-PT",
  "de-CH",
  "es-MX",
  "ar-EG",
  "en-IN",
];

/** Other digits for the same number, as people of some countries write them. */
const NATIVE: Readonly<Record<string, string>> = {
  ar: "arab",
  fa: "arabext",
  hi: "deva",
  th: "thai",
  ja: "fullwide",
  zh: "fullwide",
};

function render(value: number, locale: string, style: string): string {
  const numberingSystem = NATIVE[locale.split("-")[0] ?? ""];
  const options: Intl.NumberFormatOptions =
    style === "native" && numberingSystem !== undefined
      ? { numberingSystem }
      : style === "plain"
        ? { useGrouping: false }
        : style === "compact" && value % 1000 === 0
          ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: 6 }
          : {};
  return new Intl.NumberFormat(locale, options).format(value);
}

describe("the same values, written as another language writes them", () => {
  const styles = constantFrom("grouped", "plain", "native", "compact");
  it("are never reported, whatever the order of the words around them", () => {
    const failures: string[] = [];
    assert(
      property(
        constantFrom(...LOCALES),
        integer({ min: 3, max: 999 }),
        integer({ min: 1000, max: 999_999 }),
        constantFrom(1, 1000),
        styles,
        styles,
        (locale, small, large, scale, one, two) => {
          const source = `There were ${small.toLocaleString("en")}: then ${(large * scale).toLocaleString("en")} of them.`;
          const target = `… ${render(small, locale, one)} : … ${render(large * scale, locale, two)} …`;
          const { findings } = checkNumbers(source, target, "en", locale);
          if (findings.length > 0)
            failures.push(`${locale} ${source} ${target} ${findings[0]?.message ?? ""}`);
        },
      ),
      { numRuns: 3000 },
    );
    expect(failures).toEqual([]);
  });
});

describe("a changed digit", () => {
  it("is always an error", () => {
    const failures: string[] = [];
    assert(
      property(
        constantFrom(...LOCALES),
        integer({ min: 20, max: 9_999_999 }),
        integer({ min: 1, max: 9 }),
        integer({ min: 0, max: 6 }),
        (locale, value, add, place) => {
          const digits = String(value).split("");
          const at = place % digits.length;
          digits[at] = String((Number(digits[at]) + add) % 10);
          const wrong = Number(digits.join(""));
          if (wrong < 3 || wrong === value) return;
          const { findings } = checkNumbers(
            `about ${value.toLocaleString("en")} of them`,
            `… ${render(wrong, locale, "grouped")} …`,
            "en",
            locale,
          );
          if (!findings.some(({ severity }) => severity === "error"))
            failures.push(`${locale} ${value} ${wrong}`);
        },
      ),
      { numRuns: 3000 },
    );
    expect(failures).toEqual([]);
  });
});
