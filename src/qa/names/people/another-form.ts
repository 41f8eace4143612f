import type { NameFinding } from "../name-finding.ts";
import type { SourceName } from "../source-name.ts";

/** Report a form beside the one that the document has elsewhere. `remark`: what ends the message. */
export function anotherForm(
  name: SourceName,
  expected: string,
  { text, start, end }: { text: string; start: number; end: number },
  { rule, severity, remark }: Pick<NameFinding, "rule" | "severity"> & { remark: string },
): NameFinding {
  return {
    rule,
    severity,
    message: `Expected ${expected} (${name.text}) as elsewhere, found ${text}${remark}`,
    sourceSpan: name.span,
    targetSpan: { start, end },
    expected,
    found: text,
    sure: false,
  };
}
