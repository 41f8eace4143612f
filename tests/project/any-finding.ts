import * as fc from "fast-check";
import type { Finding } from "../../src/model/index.ts";

const text = fc.string({ unit: "binary", maxLength: 40 });
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const place = fc.record(
  { file: text, line: fc.nat(), column: fc.nat(), excerpt: text, mark: span },
  { requiredKeys: ["file", "line", "column"] },
);
/** Findings of any words. */
export const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: text,
    severity: fc.constantFrom("error", "warning", "info"),
    message: text,
    namespace: text,
    locale: text,
    key: text,
    source: place,
    target: place,
    elsewhere: place,
    expected: text,
    found: text,
    acceptance: text,
    fix: fc.array(fc.record({ span, text })),
    fingerprint: text,
  },
  { requiredKeys: ["rule", "severity", "message", "namespace", "fingerprint"] },
);
