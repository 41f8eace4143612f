import type { Finding } from "../model/index.ts";
import { fingerprint } from "../text/fingerprint.ts";
import type { BaselineEntry, PlacedEntry } from "./baseline-entry.ts";
import { printBaseline } from "./print-baseline.ts";
import { readBaseline } from "./read-baseline.ts";

/** How a baseline is to be applied. */
export interface BaselineOptions {
  /** The path of the baseline, relative to the project's folder; `calque-baseline.json` by default. */
  readonly file?: string;
  /**
   * Whether this run would have found what an entry says: false for the other locales of
   * `--locale de`, the other documents of a shard. Such an entry is neither used nor unused.
   */
  readonly inScope?: (entry: BaselineEntry) => boolean;
}

/** What is left of findings once a baseline was applied. */
export interface BaselineResult {
  /** The new findings, and those about the baseline itself. */
  readonly findings: readonly Finding[];
  /** The findings that the baseline knows. */
  readonly known: readonly Finding[];
  /** The entries that nothing was found for. */
  readonly unused: readonly BaselineEntry[];
}

/**
 * Take the findings that a baseline knows, by fingerprint, out of `findings`.
 *
 * Law: nothing passes silently. Every finding that came in is in `findings` or in `known`, and an entry
 * that answers no finding any more, or stands there twice, is itself an error: `gate/baseline`.
 *
 * @throws UserError `input` where the baseline cannot be read
 */
export function applyBaseline(
  findings: readonly Finding[],
  baselineText: string,
  { file = "calque-baseline.json", inScope = () => true }: BaselineOptions = {},
): BaselineResult {
  const placed = readBaseline(baselineText, file);
  const found = new Set(findings.map(identity));
  const first = new Map<string, PlacedEntry>();
  const problems: Finding[] = [];
  const unused: BaselineEntry[] = [];
  for (const each of placed) {
    const { entry, line } = each;
    const other = first.get(identity(entry));
    if (other !== undefined) {
      problems.push(
        problem(each, file, `Expected one entry, found it on lines ${other.line} and ${line}`),
      );
      continue;
    }
    first.set(identity(entry), each);
    if (found.has(identity(entry)) || !inScope(entry)) continue;
    unused.push(entry);
    problems.push(
      problem(each, file, `Expected a finding of ${entry.rule}, found none: remove the entry`),
    );
  }
  const isKnown = (finding: Finding) => first.has(identity(finding));
  return {
    findings: [...findings.filter((finding) => !isKnown(finding)), ...problems],
    known: findings.filter(isKnown),
    unused,
  };
}

/** The rule belongs to it, so that an entry never covers for another rule. */
function identity({ rule, fingerprint }: { rule: string; fingerprint: string }): string {
  return JSON.stringify([rule, fingerprint]);
}

function problem({ entry, line }: PlacedEntry, file: string, message: string): Finding {
  const rule = "gate/baseline";
  // On one line, as it stands in the file.
  const excerpt = printBaseline([entry]).slice(4, -3);
  return {
    rule,
    severity: "error",
    message,
    namespace: entry.namespace,
    ...(entry.locale === null ? {} : { locale: entry.locale }),
    ...(entry.key === null ? {} : { key: entry.key }),
    target: { file, line, column: 1, excerpt },
    fingerprint: fingerprint([rule, message.replace(/\d+/gu, ""), entry.rule, entry.fingerprint]),
  };
}
