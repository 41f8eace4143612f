import type { DocumentStatus, LocaleStatus } from "../../model/index.ts";

/** Add up the documents of each locale, in the order in which the locales first appear. */
export function sumByLocale(documents: readonly DocumentStatus[]): LocaleStatus[] {
  const sums = new Map<string, LocaleStatus>();
  for (const document of documents) {
    const { locale, units, translated, reviewed, draft, stale, missing, words } = document;
    const { looks = 0, edits = {} } = document;
    const sum = sums.get(locale) ?? {
      locale,
      units: 0,
      translated: 0,
      reviewed: 0,
      draft: 0,
      stale: 0,
      missing: 0,
      words: 0,
      looks: 0,
      edits: {},
    };
    const kinds = { ...sum.edits };
    for (const [kind, number] of Object.entries(edits)) kinds[kind] = (kinds[kind] ?? 0) + number;
    sums.set(locale, {
      locale,
      units: sum.units + units,
      translated: sum.translated + translated,
      reviewed: sum.reviewed + reviewed,
      draft: sum.draft + draft,
      stale: sum.stale + stale,
      missing: sum.missing + missing,
      words: sum.words + words,
      looks: (sum.looks ?? 0) + looks,
      edits: kinds,
    });
  }
  return [...sums.values()];
}
