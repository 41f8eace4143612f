import { rememberNames } from "../../qa/check-values.ts";
import { createNameMemory, type NameMemory } from "../../qa/names/index.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { KeptTraces } from "./kept-traces.ts";
import type { UnitPair } from "./read-pairs.ts";

/**
 * Gather what the translations of a document call the names in it, over all its locales: what a name
 * is called elsewhere is what it is expected to be called. What each unit says by itself is recalled from `traces`, and kept there.
 */
export function rememberDocument(
  catalogs: Iterable<LoadedCatalog>,
  namespace: string,
  pairsOf: (catalog: LoadedCatalog) => readonly UnitPair[],
  traces?: Pick<KeptTraces, "recall" | "keep">,
): NameMemory {
  const memory = createNameMemory();
  for (const catalog of catalogs) {
    if (!catalog.sound) continue;
    for (const { unit, entry, pair } of pairsOf(catalog)) {
      if (entry.target === "") continue;
      const known = traces?.recall(catalog, unit);
      const trace = rememberNames(pair, memory, { namespace, key: unit.key }, known);
      if (trace) traces?.keep(catalog, unit, trace);
    }
  }
  return memory;
}
