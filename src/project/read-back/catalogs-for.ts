import { fallbackChain } from "../../config/index.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import { type LoadedCatalog, loadCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";

/** Load what a locale's page of a document is built from: its own catalog, then those of its chain. */
export async function catalogsFor(
  project: Project,
  document: KeyedDocument,
  locale: string,
): Promise<LoadedCatalog[]> {
  const { fallback, sourceLocale } = project.config;
  const chain = [locale, ...fallbackChain(fallback, locale)];
  return Promise.all(
    chain
      .filter((name) => name !== sourceLocale)
      .map((name) => loadCatalog(project, document, name)),
  );
}
