import type { Translation, Unit } from "../../model/index.ts";
import { type Pair, readPair, uncovered } from "../../qa/pair.ts";
import { shownText } from "../../segment/shown-text.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";

/** A unit, its translation into one locale, and both as the rules look at them. */
export interface UnitPair {
  readonly unit: Unit;
  readonly entry: Translation;
  readonly pair: Pair;
}

/** Reads units with their translations, each once. */
export interface UnitPairs {
  /** Every unit with its translation into one locale. */
  readonly all: (catalog: LoadedCatalog) => readonly UnitPair[];
  readonly one: (catalog: LoadedCatalog, unit: Unit) => UnitPair | undefined;
}

/**
 * Read the units of a document with their translations, for the memory of names and for the rules
 * alike. The source side is read once for all locales, when the first asks for it.
 */
export function pairsOf(project: Project, document: KeyedDocument): UnitPairs {
  const { sourceLocale } = project.config;
  const read = new Map<LoadedCatalog, Map<Unit, UnitPair>>();
  const sources = new Map<Unit, ReturnType<typeof readSource>>();
  const readSource = (unit: Unit) => {
    const grammar = document.grammarOf(unit.context);
    const sourceMessage = document.messages.read(unit.text, unit.context);
    const sourceShown = shownText(sourceMessage, grammar);
    return { grammar, sourceMessage, sourceShown, sourceWords: uncovered(sourceShown) };
  };
  const one = (loaded: LoadedCatalog, unit: Unit): UnitPair | undefined => {
    let pairs = read.get(loaded);
    if (!pairs) read.set(loaded, (pairs = new Map()));
    const known = pairs.get(unit);
    if (known) return known;
    const entry = loaded.catalog.entries.get(unit.key);
    if (!entry) return undefined;
    let source = sources.get(unit);
    if (!source) sources.set(unit, (source = readSource(unit)));
    const { target, state, accepted } = entry;
    const pair = readPair({
      source: unit.text,
      target,
      sourceLocale,
      targetLocale: loaded.locale,
      state,
      context: unit.context,
      accepted,
      targetMessage: document.messages.read(target, unit.context),
      ...source,
    });
    const made = { unit, entry, pair };
    pairs.set(unit, made);
    return made;
  };
  return { one, all: (loaded) => document.units.flatMap((unit) => one(loaded, unit) ?? []) };
}
