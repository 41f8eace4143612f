import type { NameFinding } from "../name-finding.ts";
import type { SourceName } from "../source-name.ts";

/** Report a form that is not as it is expected. */
export function misspeltName(
  name: SourceName,
  expected: string,
  found: { text: string; start: number; end: number },
): NameFinding {
  return {
    rule: "names/spelling",
    severity: "warning",
    message: `Expected ${expected}, found ${found.text}`,
    sourceSpan: name.span,
    targetSpan: { start: found.start, end: found.end },
    expected,
    found: found.text,
    sure: false,
  };
}
