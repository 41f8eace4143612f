import type { Span } from "../../model/index.ts";
import type { NameFinding } from "./name-finding.ts";
import type { RunOn } from "./forms/find-run-on.ts";

/** Mention that a name has lost the blank beside it. The name is right: this is no warning. */
export function runOnName(sourceSpan: Span, { text, word, start, end }: RunOn): NameFinding {
  return {
    rule: "names/spelling",
    severity: "info",
    message: `Expected a blank beside ${text}, found ${word}`,
    sourceSpan,
    targetSpan: { start, end },
    found: word,
    sure: false,
  };
}
