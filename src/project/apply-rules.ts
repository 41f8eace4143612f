import type { Severity } from "../model/index.ts";
import type { Knowledge } from "../qa/inspect-unit.ts";
import { inspect, type Inspection } from "./inspect.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";
import type { Project } from "./project.ts";
import { pairsOf } from "./read-pairs.ts";
import { rememberDocument } from "./remember-document.ts";

/**
 * Make what applies the rules to the translations of a document, locale by locale; what they call the names in it
 * is gathered over all of them first.
 *
 * A module of its own, loaded where something is checked: the rules and their tables are most of what there is
 * to load.
 */
export function rulesFor(
  project: Project,
  document: KeyedDocument,
  catalogs: Iterable<LoadedCatalog>,
  knowledge: Pick<Knowledge, "glossary">,
): (catalog: LoadedCatalog, settings: Readonly<Record<string, Severity | "off">>) => Inspection {
  const pairs = pairsOf(project, document);
  const known = { memory: rememberDocument(catalogs, document.namespace, pairs), ...knowledge };
  return (catalog, settings) =>
    inspect(project, document, catalog, settings, pairs(catalog), known);
}
