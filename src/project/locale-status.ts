import type { DocumentStatus, LocaleStatus } from "../model/index.ts";
import { countWords } from "../text/words.ts";
import { plainText } from "../segment/plain-text.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";

/** Count how far a document is in one locale. */
export function documentStatus(
  document: KeyedDocument,
  catalog: LoadedCatalog,
  words: number,
): DocumentStatus {
  const counts = { translated: 0, reviewed: 0, draft: 0, stale: 0, new: 0 };
  for (const { state } of catalog.catalog.entries.values()) counts[state]++;
  const { new: missing, ...states } = counts;
  return {
    namespace: document.namespace,
    path: document.path,
    locale: catalog.locale,
    units: document.units.length,
    ...states,
    missing,
    words,
  };
}

/** Count the words of a document's units, as a reader of the page would. */
export function unitWords(document: KeyedDocument, locale: string): number {
  let words = 0;
  for (const unit of document.units) {
    const grammar = document.grammarOf(unit.context);
    words += countWords(
      plainText(document.messages.read(unit.text, unit.context), grammar),
      locale,
    );
  }
  return words;
}

/** Add up the documents of each locale, in the order in which the locales first appear. */
export function sumByLocale(documents: readonly DocumentStatus[]): LocaleStatus[] {
  const sums = new Map<string, LocaleStatus>();
  for (const { locale, units, translated, reviewed, draft, stale, missing, words } of documents) {
    const sum = sums.get(locale) ?? {
      locale,
      units: 0,
      translated: 0,
      reviewed: 0,
      draft: 0,
      stale: 0,
      missing: 0,
      words: 0,
    };
    sums.set(locale, {
      locale,
      units: sum.units + units,
      translated: sum.translated + translated,
      reviewed: sum.reviewed + reviewed,
      draft: sum.draft + draft,
      stale: sum.stale + stale,
      missing: sum.missing + missing,
      words: sum.words + words,
    });
  }
  return [...sums.values()];
}
