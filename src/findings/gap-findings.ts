import type { DocumentGaps, Finding, LocaleGaps, Place } from "../model/index.ts";
import { findingPrint } from "./finding-print.ts";

/**
 * Write out what the gaps of a document stand for in one locale: a finding for each unit, in the order of the document.
 *
 * @param places the units' places by index, where several locales are written out: they share them
 */
export function* gapFindingsOf(
  gaps: DocumentGaps,
  { locale, runs }: LocaleGaps,
  places: Place[] = [],
): Generator<Finding> {
  const { namespace, file, rule, message, units } = gaps;
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

/** Write out what gaps stand for, document by document, locale by locale. */
export function* eachGapFinding(all: readonly DocumentGaps[]): Generator<Finding> {
  for (const gaps of all) {
    const places: Place[] = [];
    for (const locale of gaps.locales) yield* gapFindingsOf(gaps, locale, places);
  }
}

/** Count the findings that gaps stand for. */
export function countGaps(all: readonly DocumentGaps[] = []): number {
  let count = 0;
  for (const { locales } of all) for (const locale of locales) count += countRuns(locale);
  return count;
}

/** Count the units that a locale does not translate. */
export function countRuns({ runs }: LocaleGaps): number {
  let count = 0;
  for (let at = 1; at < runs.length; at += 2) count += runs[at]!;
  return count;
}
