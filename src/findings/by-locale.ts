import type { DocumentGaps, Finding, LocaleGaps, Severity } from "../model/index.ts";
import { compareTexts } from "../text/compare-texts.ts";
import { compareFindings } from "./compare-findings.ts";
import { countRuns, gapFindingsOf } from "./gap-findings.ts";
import type { Found } from "./severities.ts";

/** What was found in one locale. */
export interface LocaleFound {
  readonly locale: string;
  readonly counts: SeverityCounts;
  /** By namespace, in order of code units. */
  readonly documents: readonly DocumentFound[];
}

/** What was found in one document in one locale. */
export interface DocumentFound {
  readonly namespace: string;
  readonly counts: SeverityCounts;
  /** In the order of `compareFindings`, gaps written out: made anew whenever it is asked for. */
  findings(): readonly Finding[];
}

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/**
 * Part what a check found by locale, then by document, both in order of code units.
 *
 * Law: the findings of all documents are those of `allFindings`. No gap is written out before its document is asked for.
 *
 * @param sourceLocale where findings without a locale belong
 * @param named documents that get a part even where nothing was found in them
 */
export function foundByLocale(
  { findings, gaps = [] }: Found,
  sourceLocale: string,
  named: readonly { readonly locale: string; readonly namespace: string }[] = [],
): readonly LocaleFound[] {
  const locales = new Map<string, Map<string, Part>>();
  const partOf = (locale: string, namespace: string): Part => {
    const documents = locales.get(locale) ?? new Map<string, Part>();
    locales.set(locale, documents);
    const part = documents.get(namespace) ?? { findings: [], gaps: [] };
    documents.set(namespace, part);
    return part;
  };
  for (const { locale, namespace } of named) partOf(locale, namespace);
  for (const finding of findings) {
    partOf(finding.locale ?? sourceLocale, finding.namespace).findings.push(finding);
  }
  for (const document of gaps) {
    for (const locale of document.locales) {
      if (countRuns(locale) === 0) continue;
      partOf(locale.locale, document.namespace).gaps.push({ document, locale });
    }
  }
  return inOrder(locales).map(([locale, parts]) => {
    const documents = inOrder(parts).map(documentFound);
    return { locale, documents, counts: sum(documents) };
  });
}

interface Part {
  readonly findings: Finding[];
  readonly gaps: { readonly document: DocumentGaps; readonly locale: LocaleGaps }[];
}

function documentFound([namespace, { findings, gaps }]: [string, Part]): DocumentFound {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  for (const { locale } of gaps) counts.info += countRuns(locale);
  return {
    namespace,
    counts,
    findings: () =>
      [
        ...findings,
        ...gaps.flatMap(({ document, locale }) => [...gapFindingsOf(document, locale)]),
      ].sort(compareFindings),
  };
}

function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareTexts(a, b));
}

function sum(documents: readonly DocumentFound[]): SeverityCounts {
  const total = { error: 0, warning: 0, info: 0 };
  for (const { counts } of documents) {
    total.error += counts.error;
    total.warning += counts.warning;
    total.info += counts.info;
  }
  return total;
}
