import type { Translation, Unit } from "../model/index.ts";
import { type Pair, readPair, uncovered } from "../qa/pair.ts";
import { shownText } from "../segment/shown-text.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";
import type { Project } from "./project.ts";

/** A unit, its translation into one locale, and both as the rules look at them. */
export interface UnitPair {
  readonly unit: Unit;
  readonly entry: Translation;
  readonly pair: Pair;
}

/**
 * Read the units of a document with their translations, for the memory of names and for the rules
 * alike. Returns a function of the catalog; the source side is read once for all of them, when the first is
 * asked for: a build alone asks for none.
 */
export function pairsOf(
  project: Project,
  document: KeyedDocument,
): (catalog: LoadedCatalog) => readonly UnitPair[] {
  const { sourceLocale } = project.config;
  const read = new Map<LoadedCatalog, readonly UnitPair[]>();
  const readSources = () =>
    document.units.map((unit) => {
      const grammar = document.grammarOf(unit.context);
      const sourceMessage = document.messages.read(unit.text, unit.context);
      const sourceShown = shownText(sourceMessage, grammar);
      return { unit, grammar, sourceMessage, sourceShown, sourceWords: uncovered(sourceShown) };
    });
  let sources: ReturnType<typeof readSources> | undefined;
  return (loaded) => {
    const known = read.get(loaded);
    if (known) return known;
    const pairs: UnitPair[] = [];
    for (const { unit, grammar, sourceMessage, sourceShown, sourceWords } of (sources ??=
      readSources())) {
      const entry = loaded.catalog.entries.get(unit.key);
      if (!entry) continue;
      const { target, state, accepted } = entry;
      const pair = readPair({
        source: unit.text,
        target,
        sourceLocale,
        targetLocale: loaded.locale,
        state,
        context: unit.context,
        grammar,
        accepted,
        sourceMessage,
        targetMessage: document.messages.read(target, unit.context),
        sourceShown,
        sourceWords,
      });
      pairs.push({ unit, entry, pair });
    }
    read.set(loaded, pairs);
    return pairs;
  };
}
