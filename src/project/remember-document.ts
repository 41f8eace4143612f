import type { Message } from "../model/index.ts";
import { rememberNames } from "../qa/check-values.ts";
import { createNameMemory, type NameMemory } from "../qa/names/index.ts";
import { readPair } from "../qa/pair.ts";
import { readMessage } from "../segment/read-message.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";
import type { Project } from "./project.ts";

/**
 * Gather what the translations of a document call the names in it, over all its locales: what a name
 * is called elsewhere is what it is expected to be called.
 */
export function rememberDocument(
  project: Project,
  document: KeyedDocument,
  catalogs: Iterable<LoadedCatalog>,
  messages: Map<string, Message>,
): NameMemory {
  const memory = createNameMemory();
  const { sourceLocale } = project.config;
  for (const { catalog, locale, sound } of catalogs) {
    if (!sound) continue;
    for (const unit of document.units) {
      const entry = catalog.entries.get(unit.key);
      if (!entry || entry.target === "") continue;
      const grammar = document.grammarOf(unit.context);
      const sourceMessage = messages.get(unit.key) ?? readMessage(unit.text, grammar);
      messages.set(unit.key, sourceMessage);
      const { target, state } = entry;
      const texts = { source: unit.text, target, sourceMessage, state, grammar };
      const pair = readPair({
        ...texts,
        sourceLocale,
        targetLocale: locale,
        context: unit.context,
      });
      rememberNames(pair, memory);
    }
  }
  return memory;
}
