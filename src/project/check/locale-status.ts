import type { DocumentStatus } from "../../model/index.ts";
import { countWords } from "../../text/words.ts";
import { classifyEdit } from "../../segment/classify-edit.ts";
import type { EditKind } from "../../segment/edit-kind.ts";
import { plainText } from "../../segment/plain-text.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";

/** Count how far a document is in one locale. */
export function documentStatus(
  document: KeyedDocument,
  catalog: LoadedCatalog,
  words: number,
  kindOf: (was: string, key: string) => string,
): DocumentStatus {
  const counts = { translated: 0, reviewed: 0, draft: 0, stale: 0, new: 0 };
  const edits: Record<string, number> = {};
  let looks = 0;
  for (const { key, state, was, look } of catalog.catalog.entries.values()) {
    counts[state]++;
    if (state === "draft" && look !== undefined) looks++;
    if (state !== "stale" || was === undefined) continue;
    const kind = kindOf(was, key);
    edits[kind] = (edits[kind] ?? 0) + 1;
  }
  const { new: missing, ...states } = counts;
  return {
    namespace: document.namespace,
    path: document.path,
    locale: catalog.locale,
    units: document.units.length,
    ...states,
    missing,
    words,
    looks,
    edits,
  };
}

/** Tell of what kind an edit is, each edit of a document once for all its locales. */
export function editKinds(
  document: Pick<KeyedDocument, "units" | "grammarFor">,
  locale: string,
): (was: string, key: string) => EditKind {
  const texts = new Map(document.units.map(({ key, text }) => [key, text]));
  const known = new Map<string, EditKind>();
  return (was, key) => {
    const id = `${key}\n${was}`;
    const grammar = document.grammarFor({ key });
    const kind = known.get(id) ?? classifyEdit(was, texts.get(key) ?? was, grammar, locale).kind;
    known.set(id, kind);
    return kind;
  };
}

/** Count the words of a document's units, as a reader of the page would; or recall what a former run counted. */
export function unitWords({ cache, config }: Project, document: KeyedDocument): number {
  if (document.unitsKey === "") return countUnits(document, config.sourceLocale);
  const { entry } = document.files;
  const key = cache.key("words", document.unitsKey);
  const kept = entry.get("words", key);
  if (typeof kept === "number" && Number.isSafeInteger(kept) && kept >= 0) return kept;
  const words = countUnits(document, config.sourceLocale);
  if (cache.enabled) entry.set("words", key, words);
  return words;
}

function countUnits(document: KeyedDocument, locale: string): number {
  let words = 0;
  for (const unit of document.units) {
    const grammar = document.grammarOf(unit.context);
    words += countWords(
      plainText(document.messages.read(unit.text, unit.context), grammar),
      locale,
    );
  }
  return words;
}
