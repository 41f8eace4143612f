import type { DocumentGaps, Finding, Place } from "../model/index.ts";
import { findingPrint } from "./finding-print.ts";

/** Write out what the gaps of a document stand for: a finding for each locale and unit, in that order. Places are shared by locales. */
function* gapFindings(gaps: DocumentGaps): Generator<Finding> {
  const { namespace, file, rule, message, units } = gaps;
  const places: Place[] = [];
  for (const { locale, runs } of gaps.locales) {
    for (let at = 0; at < runs.length; at += 2) {
      const end = runs[at]! + runs[at + 1]!;
      for (let index = runs[at]!; index < end; index += 1) {
        const { key, line, column, text, canonical = text } = units[index]!;
        const source = (places[index] ??= { file, line, column, excerpt: text });
        const fingerprint = findingPrint(rule, gaps, locale, { key, canonical }, "");
        yield { rule, severity: "info", message, namespace, locale, key, source, fingerprint };
      }
    }
  }
}

/** Write out what gaps stand for, document by document. */
export function* eachGapFinding(all: readonly DocumentGaps[]): Generator<Finding> {
  for (const gaps of all) yield* gapFindings(gaps);
}

/** Count the findings that gaps stand for. */
export function countGaps(all: readonly DocumentGaps[] = []): number {
  let count = 0;
  for (const { locales } of all) {
    for (const { runs } of locales) for (let at = 1; at < runs.length; at += 2) count += runs[at]!;
  }
  return count;
}
