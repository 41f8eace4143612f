import { fingerprint } from "../text/fingerprint.ts";
import type { RuleFinding } from "./rule-finding.ts";

/**
 * Give the id under which a person can accept a finding: eight hexadecimal digits.
 *
 * Law: it stays while the rule and the two mentions do (the marked parts of both texts; the whole texts
 * where nothing is marked), and changes when either of them does, so that what was accepted is never
 * taken for something else.
 */
export function acceptanceId(
  { rule, sourceSpan, targetSpan }: Pick<RuleFinding, "rule" | "sourceSpan" | "targetSpan">,
  source: string,
  target: string,
): string {
  const marked = sourceSpan !== undefined || targetSpan !== undefined;
  const mentions = marked
    ? [
        sourceSpan ? source.slice(sourceSpan.start, sourceSpan.end) : "",
        targetSpan ? target.slice(targetSpan.start, targetSpan.end) : "",
      ]
    : [source, target];
  return fingerprint([rule, ...mentions]).slice(0, 8);
}

/** Whether a finding of the rule can be accepted for one unit: neither what is unsafe nor a state can. */
export function isAcceptable(rule: string): boolean {
  return !/^(?:safety|state|structure)\//u.test(rule);
}
