import { array, assert, jsonValue, property } from "fast-check";
import { expect, test } from "vitest";
import { jsonParts } from "../../src/report/json-parts.ts";
import { printJson, reporterNames, reportParts, loadReporter } from "../../src/report/index.ts";
import { figures, finding, hostile, many } from "./findings.ts";
import { options } from "./options.ts";

test("the parts of any value are its JSON", () => {
  assert(
    property(array(jsonValue()), (value) => {
      const nested = {
        list: value,
        check: { findings: value, none: undefined },
        "##a[": "##b[\u202E",
      };
      expect([...jsonParts(nested)].join("")).toBe(printJson(nested));
      expect([...jsonParts(value)].join("")).toBe(printJson(value));
    }),
  );
});

test("a long report comes in parts of some length", () => {
  const parts = [...jsonParts({ findings: many(2000) })];
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(100_000);
});

test.each(reporterNames)("%s in parts is the report", async (name) => {
  for (const report of [
    figures([]),
    figures([...many(300), ...hostile.map((message) => finding({ message }))]),
  ]) {
    const reporter = await loadReporter(name);
    const parts = [...(await reportParts(name, report, options))];
    expect(parts.join("")).toBe(reporter(report, options));
  }
});

// Reports that give each finding by itself: of a large project that nobody has translated yet, millions.
test.each(["json", "jsonl", "junit", "checkstyle", "gitlab", "html"] as const)(
  "%s: no part is long, however much is not translated",
  async (name) => {
    const units = Array.from({ length: 40 }, (_, at) => ({
      key: `unit-${at}`,
      line: at + 1,
      column: 1,
      text: `Words of the unit ${at}, which are not few, so that there is something to write.`,
    }));
    const gaps = Array.from({ length: 60 }, (_, at) => ({
      namespace: `page-${at}`,
      file: `docs/page-${at}.md`,
      rule: "state/missing",
      message: "Expected a translation, found none",
      units,
      locales: ["de", "fr", "ja"].map((locale) => ({ locale, runs: [0, units.length] })),
    }));
    const parts = [...(await reportParts(name, figures([finding()], { gaps }), options))];
    expect(parts.join("").length).toBeGreaterThan(700_000);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(120_000);
  },
);
