import { fallbackChain } from "../../config/index.ts";
import { choosersFor } from "./choosers.ts";
import { compose } from "./compose.ts";
import { headingAnchors } from "./heading-anchors.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import { loadCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";

export { loadDocument } from "../units/keyed-document.ts";

/** Map the anchors of a document's headings to those that they have in a locale. */
export async function anchorsIn(
  project: Project,
  document: KeyedDocument,
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const chain = [locale, ...fallbackChain(project.config.fallback, locale)];
  const catalogs = await Promise.all(chain.map((name) => loadCatalog(project, document, name)));
  const chooser = choosersFor(project, catalogs, document.path)(locale);
  return headingAnchors(document, compose(project, document, chooser, locale, false).targets);
}
