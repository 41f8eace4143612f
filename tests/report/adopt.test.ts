import { describe, expect, test } from "vitest";
import type { AdoptedDocument, AdoptFigures } from "../../src/model/index.ts";
import { adoptReport } from "../../src/report/index.ts";

const line = (number: number, text = `Line ${number}`) => ({ line: number, text });

/** A page with as many units left over as its number, and one that nobody translated. */
function page(number: number, locale = "de"): AdoptedDocument {
  const path = `page-${number}.md`;
  return {
    locale,
    namespace: `page-${number}`,
    source: `docs/${path}`,
    from: `i18n/${locale}/${path}`,
    units: 10,
    translated: 9,
    drafts: 0,
    kept: 0,
    stale: 0,
    gone: 0,
    pairs: [],
    unpairedSource: [
      {
        ...line(3, "Still English"),
        reason: "it was left in the source language",
        untranslated: true,
      },
    ],
    unpairedTarget: Array.from({ length: number }, (_, index) => line(index + 1)),
    reproduced: { whole: false, words: 0.5 },
  };
}

function figures(documents: AdoptedDocument[], more: Partial<AdoptFigures> = {}): AdoptFigures {
  return { documents, layouts: [], unmatched: [], written: [], ...more };
}

const report = (of: AdoptFigures, options = {}): string =>
  adoptReport(of, { color: false, ...options });

describe("a person can read what was adopted", () => {
  const many = Array.from({ length: 60 }, (_, index) => page(index, index % 2 ? "de" : "fr"));

  test("of few documents all is told", () => {
    const text = report(figures([page(0), page(2)]));
    expect(text).toContain("i18n/de/page-2.md:2  Line 2");
    expect(text).toContain("left in the source language: 1");
    expect(text).not.toContain("Still English");
    expect(text).toContain("2 without a translation (2 left in the source language).");
  });

  test("of many, the locales are counted and those with most to look at are named", () => {
    const text = report(figures(many));
    expect(text).toMatch(/\nlocale {2}documents .*\nde +30 .*\nfr +30 /);
    expect(text).toContain("i18n/de/page-59.md → de");
    expect(text).not.toContain("page-1.md");
    expect(text).toContain("and 56 more; --verbose names all");
    expect(text).toContain("49 more documents with something to look at; --verbose names all");
    expect(text.split("\n").length).toBeLessThan(100);
  });

  test("--verbose tells all", () => {
    const text = report(figures(many), { verbose: true });
    expect(text.match(/de\/page-59\.md:\d+ /g)).toHaveLength(59);
    expect(text).toContain("docs/page-7.md:3  Still English  it was left in the source language");
    expect(text).not.toContain("--verbose");
  });

  test("files that were not taken are cut, too", () => {
    const unmatched = many.map(({ from }) => ({ path: from, reason: "no document has its path" }));
    const text = report(figures([page(0)], { unmatched }));
    expect(text).toContain("60 files not taken:");
    expect(text).toContain("  and 50 more; --verbose names all");
  });
});
