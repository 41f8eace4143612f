import { compareTexts } from "../text/compare-texts.ts";
import picomatch from "picomatch";
import type { DocumentStatus } from "../model/index.ts";
import type { Threshold } from "./threshold.ts";

/** Give the documents that a threshold holds for, by locale in order of code units. */
export function thresholdScope(
  { locales, paths }: Threshold,
  documents: readonly DocumentStatus[],
): readonly (readonly [locale: string, documents: readonly DocumentStatus[]])[] {
  const isLocale = locales === undefined ? () => true : picomatch([...locales], { nocase: true });
  const isPath = paths === undefined ? () => true : picomatch([...paths], { dot: true });
  const groups = new Map<string, DocumentStatus[]>();
  for (const document of documents) {
    if (!isLocale(document.locale) || !isPath(document.path)) continue;
    const group = groups.get(document.locale);
    if (group === undefined) groups.set(document.locale, [document]);
    else group.push(document);
  }
  return [...groups].sort(([a], [b]) => compareTexts(a, b));
}
