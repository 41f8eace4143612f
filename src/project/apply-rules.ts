import type { Severity } from "../model/index.ts";
import { forgetTexts } from "../qa/forget-texts.ts";
import type { Knowledge } from "../qa/inspect-unit.ts";
import { inspect, type Inspection } from "./inspect.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";
import type { Project } from "./project.ts";
import { pairsOf } from "./read-pairs.ts";
import { rememberDocument } from "./remember-document.ts";

/** Applies the rules to the translations of one document. */
export interface Rules {
  apply(catalog: LoadedCatalog, settings: Readonly<Record<string, Severity | "off">>): Inspection;
  /** Forget what was kept for this document's time. */
  end(): void;
}

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
): Rules {
  const pairs = pairsOf(project, document);
  const known = { memory: rememberDocument(catalogs, document.namespace, pairs), ...knowledge };
  return {
    apply: (catalog, settings) =>
      inspect(project, document, catalog, settings, pairs(catalog), known),
    // Hardly a text stands in two documents, and a text that is kept may keep the file that it is of.
    end: forgetTexts,
  };
}
