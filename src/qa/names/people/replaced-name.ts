import type { NameFinding } from "../name-finding.ts";
import type { SourceName } from "../source-name.ts";

/** Report somebody whom the source does not name where one of its names cannot be found. */
export function replacedName(
  name: Pick<SourceName, "text" | "span">,
  by: { text: string; start: number; end: number },
): NameFinding {
  return {
    rule: "names/missing",
    severity: "warning",
    message: `Expected ${name.text}, found ${by.text}, whom the source does not name`,
    sourceSpan: name.span,
    targetSpan: { start: by.start, end: by.end },
    expected: name.text,
    found: by.text,
    sure: false,
  };
}
