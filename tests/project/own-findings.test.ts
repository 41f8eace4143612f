import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/index.ts";
import { ownFindings } from "../../src/project/check/own-findings.ts";

const text = fc.string({ unit: "binary", maxLength: 40 });
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const place = fc.record(
  { file: text, line: fc.nat(), column: fc.nat(), excerpt: text, mark: span },
  { requiredKeys: ["file", "line", "column"] },
);
const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: text,
    severity: fc.constantFrom("error", "warning", "info"),
    message: text,
    namespace: text,
    locale: text,
    source: place,
    target: place,
    expected: text,
    fix: fc.array(fc.record({ span, text })),
    fingerprint: text,
  },
  { requiredKeys: ["rule", "severity", "message", "namespace", "fingerprint"] },
);

describe("ownFindings", () => {
  it("changes nothing of a finding, not even the order of its fields", () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const copies = ownFindings(findings);
        expect(copies).toEqual(findings);
        expect(JSON.stringify(copies)).toBe(JSON.stringify(findings));
      }),
    );
  });

  it("keeps half a character as it is", () => {
    const half = `thirteen or more \uD83D`;
    const [copy] = ownFindings([
      { rule: "a/b", severity: "info", message: half, namespace: "n", fingerprint: "f" },
    ]);
    expect(copy?.message).toBe(half);
  });
});
