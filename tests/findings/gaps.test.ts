import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFindings, atLeast } from "../../src/findings/all-findings.ts";
import { foundByLocale } from "../../src/findings/by-locale.ts";
import { compareFindings } from "../../src/findings/compare-findings.ts";
import { countSeverities } from "../../src/findings/severities.ts";
import { sortedFindings } from "../../src/findings/sorted-findings.ts";
import { worstFindings, worstFirst } from "../../src/findings/worst-first.ts";
import type { DocumentGaps, Finding } from "../../src/model/index.ts";
import { loadReporter, reporterNames } from "../../src/report/index.ts";
import { anyFinding } from "../project/any-finding.ts";
import { figures, finding, gap } from "../report/findings.ts";
import { options } from "../report/options.ts";
import { anyGaps } from "./any-gaps.ts";

const anyFound = fc.record({ findings: fc.array(anyFinding, { maxLength: 5 }), gaps: anyGaps });

describe("gaps", () => {
  const gaps: DocumentGaps = {
    namespace: "guide",
    file: "docs/guide.md",
    rule: "state/missing",
    message: "Expected a translation, found none",
    units: [
      { key: "one", line: 1, column: 3, text: "One" },
      { key: "two", line: 3, column: 1, text: "_Two_", canonical: "*Two*" },
      { key: "three", line: 5, column: 1, text: "Three" },
    ],
    locales: [
      { locale: "de", runs: [0, 1, 2, 1] },
      { locale: "fr", runs: [0, 3] },
    ],
  };

  test("stand for a finding for each unit that a locale does not translate", () => {
    const findings = allFindings({ findings: [], gaps: [gaps] });
    expect(findings.map(({ locale, key }) => `${locale} ${key}`)).toEqual([
      "de one",
      "de three",
      "fr one",
      "fr two",
      "fr three",
    ]);
    expect(findings[1]).toEqual({
      rule: "state/missing",
      severity: "info",
      message: "Expected a translation, found none",
      namespace: "guide",
      locale: "de",
      key: "three",
      source: { file: "docs/guide.md", line: 5, column: 1, excerpt: "Three" },
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(5);
  });

  test("are infos", () => {
    const found = { findings: [finding()], gaps: [gaps] };
    expect(countSeverities(found)).toEqual({ error: 1, warning: 0, info: 5 });
    expect(allFindings(atLeast(found, "warning"))).toEqual([finding()]);
    expect(allFindings(atLeast(found, "info"))).toHaveLength(6);
  });

  test("law: they come in the order of all other findings", () => {
    fc.assert(
      fc.property(anyFound, (found) => {
        const sorted = allFindings(found).toSorted(compareFindings);
        expect([...sortedFindings(found)]).toEqual(sorted);
      }),
    );
  });

  test("law: by locale and document they are the same findings, in the same order", () => {
    fc.assert(
      fc.property(anyFound, (found) => {
        const parts = foundByLocale(found, "en");
        const all = allFindings(found);
        for (const { locale, counts, documents } of parts) {
          const here = all.filter((one) => (one.locale ?? "en") === locale);
          expect(counts).toEqual(countSeverities({ findings: here }));
          for (const document of documents) {
            const those = here.filter(({ namespace }) => namespace === document.namespace);
            expect(document.findings()).toEqual(those.toSorted(compareFindings));
            expect(document.counts).toEqual(countSeverities({ findings: those }));
          }
        }
        const many = parts.flatMap(({ documents }) => documents.flatMap((one) => one.findings()));
        expect(many).toHaveLength(all.length);
      }),
    );
  });

  test("law: the worst findings are the same as if all were written out", () => {
    fc.assert(
      fc.property(anyFound, fc.nat(12), (found, most) => {
        const all = allFindings(found).toSorted(worstFirst);
        expect(worstFindings(found, most)).toEqual(all.slice(0, most));
      }),
    );
  });
});

test.each(reporterNames)("%s: law: a report is the same as if gaps were findings", async (name) => {
  const report = await loadReporter(name);
  await fc.assert(
    fc.asyncProperty(anyFound, async ({ findings: any, gaps }) => {
      const findings: Finding[] = [finding(), gap("a.md", 2), ...any];
      const written = report(figures(findings, { gaps }), options);
      expect(written).toBe(report(figures(allFindings({ findings, gaps })), options));
    }),
    { numRuns: 40 },
  );
});
