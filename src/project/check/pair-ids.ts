import type { Translation, Unit } from "../../model/index.ts";
import { shortHash } from "../cache/short-hash.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";

/** What names the units of a document and their translations for the cache. */
export interface PairIds {
  /** What decides how their markup is read. */
  readonly grammar: string;
  /** By catalog and key: a hash of all that rules look at in a unit and its translation. */
  readonly ids: ReadonlyMap<LoadedCatalog, ReadonlyMap<string, string>>;
}

/** Name the units of a document and their translations. Law: what has the same grammar and the same id is the same for all rules. */
export function pairIds(
  { placeholders }: Project,
  document: KeyedDocument,
  catalogs: readonly LoadedCatalog[],
): PairIds {
  const { syntax, definitions, footnotes } = document.document;
  return {
    grammar: JSON.stringify([syntax, definitions, footnotes, placeholders.map(String)]),
    ids: new Map(catalogs.map((catalog) => [catalog, idsOf(document, catalog)])),
  };
}

/** Of gaps there is none. */
function idsOf(document: KeyedDocument, catalog: LoadedCatalog): Map<string, string> {
  const ids = new Map<string, string>();
  if (!catalog.sound) return ids;
  for (const unit of document.units) {
    const entry = catalog.catalog.entries.get(unit.key);
    if (entry && entry.target !== "") ids.set(unit.key, pairId(unit, entry, catalog.locale));
  }
  return ids;
}

function pairId(unit: Unit, { target, state, accepted }: Translation, locale: string): string {
  const { headings: _, ...context } = unit.context;
  const reasons = accepted === undefined ? 0 : [...accepted];
  return shortHash(JSON.stringify([locale, context, state, reasons, unit.text, target]));
}
