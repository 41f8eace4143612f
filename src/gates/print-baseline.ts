import { compareTexts } from "../text/compare-texts.ts";
import type { BaselineEntry } from "./baseline-entry.ts";

/**
 * Write entries as JSON with one entry a line, so that two branches that change different entries
 * merge, and a reviewer sees each as one line.
 *
 * Law: the same entries in any order give the same bytes.
 */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  if (entries.length === 0) return "[]\n";
  const lines = entries
    .toSorted(compareEntries)
    .map((entry) => `  ${JSON.stringify(plain(entry))}`);
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** The fields in one order. */
function plain({
  rule,
  locale,
  namespace,
  key,
  fingerprint,
  reason,
}: BaselineEntry): BaselineEntry {
  return { rule, locale, namespace, key, fingerprint, reason };
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareTexts(a.namespace, b.namespace) ||
    compareTexts(a.locale ?? "", b.locale ?? "") ||
    compareTexts(a.key ?? "", b.key ?? "") ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.fingerprint, b.fingerprint) ||
    compareTexts(a.reason, b.reason)
  );
}
