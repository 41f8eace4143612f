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
    compare(a.namespace, b.namespace) ||
    compare(a.locale ?? "", b.locale ?? "") ||
    compare(a.key ?? "", b.key ?? "") ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.reason, b.reason)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
