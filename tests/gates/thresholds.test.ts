import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkThresholds, ratchetThresholds, type Threshold } from "../../src/gates/index.ts";
import type { DocumentStatus } from "../../src/model/index.ts";

function status(
  locale: string,
  path: string,
  units: number,
  counts: Partial<DocumentStatus> = {},
): DocumentStatus {
  const states = { translated: 0, reviewed: 0, draft: 0, stale: 0, ...counts };
  const missing = units - states.translated - states.reviewed - states.draft - states.stale;
  return {
    locale,
    path,
    namespace: path.replace(/\.md$/, ""),
    units,
    words: units,
    ...states,
    missing,
  };
}

const documents = [
  status("de", "guide/a.md", 100, { translated: 70, reviewed: 9, stale: 21 }),
  status("de", "blog/b.md", 10),
  status("fr", "guide/a.md", 100, { reviewed: 100 }),
];

const messages = (thresholds: readonly Threshold[]) =>
  checkThresholds(documents, thresholds).map(({ rule, locale, message }) => [
    rule,
    locale,
    message,
  ]);

test("a locale below its share fails, with the figures", () => {
  expect(messages([{ paths: ["guide/**"], coverage: 80, reviewed: 9, stale: 20 }])).toEqual([
    [
      "gate/coverage",
      "de",
      "Expected at least 80 % translated under guide/**, found 79 % (79 of 100 units)",
    ],
    [
      "gate/stale",
      "de",
      "Expected at most 20 % stale under guide/**, found 21 % (21 of 100 units)",
    ],
  ]);
});

test("documents are taken together, locale by locale", () => {
  expect(messages([{ coverage: 75 }])).toEqual([
    ["gate/coverage", "de", "Expected at least 75 % translated, found 71.8 % (79 of 110 units)"],
  ]);
  expect(messages([{ locales: ["f*"], coverage: 100, reviewed: 100, stale: 0 }])).toEqual([]);
});

test("99.99 % is not 100 %, and is not called so", () => {
  const [finding] = checkThresholds(
    [status("de", "a.md", 10_000, { translated: 9999 })],
    [{ coverage: 100 }],
  );
  expect(finding?.message).toContain("found 99.9 % (9999 of 10000 units)");
});

test("a threshold that holds for nothing says so", () => {
  expect(
    checkThresholds(documents, [{ paths: ["giude/**"], locales: ["de"], coverage: 1 }]),
  ).toMatchObject([
    {
      rule: "gate/unmatched",
      severity: "warning",
      message: "Expected a threshold that holds for some document, found none under giude/** in de",
    },
  ]);
});

test("a lenient tier warns", () => {
  expect(
    checkThresholds(documents, [{ locales: ["de"], reviewed: 50, severity: "warning" }]),
  ).toMatchObject([{ rule: "gate/reviewed", severity: "warning" }]);
});

test("the same failure keeps its fingerprint while the figures move", () => {
  const print = (translated: number) =>
    checkThresholds([status("de", "a.md", 100, { translated })], [{ coverage: 80 }])[0]
      ?.fingerprint;
  expect(print(70)).toBe(print(71));
});

test("the ratchet moves limits to what is reached", () => {
  expect(
    ratchetThresholds(documents, [
      { paths: ["guide/**"], coverage: 60, stale: 50 },
      { coverage: 90 },
      { paths: ["nothing"], reviewed: 3 },
    ]),
  ).toEqual([
    { paths: ["guide/**"], coverage: 79, stale: 21 },
    { coverage: 90 },
    { paths: ["nothing"], reviewed: 3 },
  ]);
});

const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });

const anyStatus = fc
  .record({
    locale: fc.constantFrom("de", "fr"),
    path: fc.constantFrom("a.md", "b/c.md"),
    units: fc.nat(50),
    parts: fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }),
  })
  .map(({ locale, path, units, parts: [a = 0, b = 0, c = 0] }) => {
    const translated = Math.min(a, units);
    const reviewed = Math.min(b, units - translated);
    return status(locale, path, units, {
      translated,
      reviewed,
      stale: Math.min(c, units - translated - reviewed),
    });
  });

test("law: the ratchet only ever tightens, and what passed still passes", () => {
  fc.assert(
    fc.property(
      fc.array(anyStatus, { maxLength: 6 }),
      percent,
      percent,
      (documents, coverage, stale) => {
        const threshold: Threshold = {
          ...(coverage === undefined ? {} : { coverage }),
          ...(stale === undefined ? {} : { stale }),
        };
        const [tight = {}] = ratchetThresholds(documents, [threshold]);
        expect(tight.coverage ?? -1).toBeGreaterThanOrEqual(coverage ?? -1);
        expect(tight.stale ?? 101).toBeLessThanOrEqual(stale ?? 101);
        expect(Object.keys(tight)).toEqual(Object.keys(threshold));
        const rules = (limit: Threshold) =>
          checkThresholds(documents, [limit]).map(({ rule, locale }) => [rule, locale]);
        expect(rules(tight)).toEqual(rules(threshold));
      },
    ),
  );
});
