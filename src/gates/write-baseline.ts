import type { Finding } from "../model/index.ts";
import type { BaselineEntry } from "./baseline-entry.ts";
import { printBaseline } from "./print-baseline.ts";
import { readBaseline } from "./read-baseline.ts";

/**
 * Write a baseline that knows all of `findings`.
 *
 * Reasons of the `previous` baseline are kept, and so are its entries of what was not looked at (out of
 * scope); a new entry takes `reason`. Findings of the gates
 * themselves are left out: a gate is opened by changing it.
 *
 * @throws UserError `input` where the previous baseline cannot be read
 */
export function writeBaseline(
  findings: readonly Finding[],
  {
    previous = "[]",
    reason = "",
    inScope = () => true,
  }: { previous?: string; reason?: string; inScope?: (entry: BaselineEntry) => boolean } = {},
): string {
  const reasons = new Map<string, string>();
  const entries = new Map<string, BaselineEntry>();
  for (const { entry } of readBaseline(previous, "the previous baseline")) {
    const id = JSON.stringify([entry.rule, entry.fingerprint]);
    reasons.set(id, entry.reason);
    if (!inScope(entry)) entries.set(id, entry);
  }
  for (const { rule, locale = null, namespace, key = null, fingerprint } of findings) {
    if (rule.startsWith("gate/")) continue;
    const id = JSON.stringify([rule, fingerprint]);
    if (entries.has(id)) continue;
    const why = reasons.get(id) ?? reason;
    entries.set(id, { rule, locale, namespace, key, fingerprint, reason: why });
  }
  return printBaseline([...entries.values()]);
}
