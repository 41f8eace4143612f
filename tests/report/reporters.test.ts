import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../src/model/index.ts";
import { loadReporter, reporterNames, type ReporterName } from "../../src/report/index.ts";
import { figures, finding, hostile, many } from "./findings.ts";
import { options } from "./options.ts";

async function report(name: ReporterName, findings: readonly Finding[]): Promise<string> {
  return (await loadReporter(name))(figures(findings), options);
}

const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .array(fc.constantFrom(...hostile, " ", "a", "文", "א"), { maxLength: 4 })
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const anyFinding = fc
  .record({
    message: text,
    rule: text,
    locale: text,
    key: text,
    file: text,
    excerpt: text,
    start: fc.nat(30),
    length: fc.nat(10),
  })
  .map(({ message, rule, locale, key, file, excerpt, start, length }) => {
    const place = { file, line: 1, column: 1, excerpt, mark: { start, end: start + length } };
    return finding({
      message,
      rule,
      locale,
      namespace: file,
      key,
      source: place,
      target: place,
      expected: message,
      found: excerpt,
    });
  });

test.each(reporterNames)(
  "%s: law: the same findings in any order give the same bytes",
  async (name) => {
    const findings = many(40);
    const written = await report(name, findings);
    expect(await report(name, findings.toReversed())).toBe(written);
    expect(written.endsWith("\n")).toBe(true);
  },
);

test.each(reporterNames)(
  "%s: law: nothing that a text says acts on a terminal or a runner",
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 3 }), async (findings) => {
        const written = await report(name, findings);
        expect(written).not.toMatch(
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E]/u,
        );
        expect(written).not.toMatch(/##[a-z]*\[/iu);
        const commands = written.split("\n").filter((line) => /^\s*::/u.test(line));
        if (name === "github") {
          expect(commands).toHaveLength(findings.length);
          for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) [^\n]*::/u);
        } else {
          expect(commands).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  },
);

test.each(reporterNames)("%s: no findings at all is a report too", async (name) => {
  const written = (await loadReporter(name))(figures([], { checked: {} }), {
    version: "1.0.0",
    sourceLocale: "en",
  });
  if (name === "github") expect(written).toBe("");
  else expect(written).not.toBe("");
});
