import { readMessage } from "../segment/read-message.ts";
import { plainText } from "../segment/plain-text.ts";
import { type ListedName, listNames, type NamedUnit } from "../qa/names/index.ts";
import { loadDocument } from "./units/keyed-document.ts";
import { listDocuments } from "./files/list-documents.ts";
import { loadCatalog } from "./units/load-catalogs.ts";
import { localesOf } from "./files/locales-of.ts";
import type { Project } from "./project.ts";
import { selectDocuments } from "./select/select-documents.ts";

/**
 * List the names of a project's documents, the most frequent first, with the form that each locale uses
 * and how sure it is. Stale translations and drafts do not count: nobody stands by them.
 */
export async function listProjectNames(
  project: Project,
  options: { locales?: readonly string[]; files?: readonly string[] } = {},
): Promise<ListedName[]> {
  const { root, config } = project;
  const all = await listDocuments(root, config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  const locales = options.locales ?? localesOf(project);
  const units: NamedUnit[] = [];
  for (const file of files) {
    const document = await loadDocument(project, file);
    const catalogs = await Promise.all(
      locales.map((locale) => loadCatalog(project, document, locale)),
    );
    for (const unit of document.units) {
      const grammar = document.grammarOf(unit.context);
      const words = (text: string): string => plainText(readMessage(text, grammar), grammar);
      const translations = catalogs.flatMap(({ locale, catalog }) => {
        const entry = catalog.entries.get(unit.key);
        const stands = entry?.state === "translated" || entry?.state === "reviewed";
        return stands ? [[locale, words(entry.target)] as const] : [];
      });
      units.push({
        namespace: document.namespace,
        key: unit.key,
        source: words(unit.text),
        translations: Object.fromEntries(translations),
      });
    }
  }
  return listNames(units, config.sourceLocale);
}
