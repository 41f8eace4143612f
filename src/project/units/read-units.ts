import type { Document, Slot, UnitDraft } from "../../model/index.ts";
import { draftUnits, grammarsFor } from "../../segment/draft-units.ts";
import type { InlineGrammar } from "../../segment/inline-grammar.ts";
import { messageReader, type MessageReader } from "../../segment/message-reader.ts";
import { packUnits, unpackUnits } from "../cache/units-section.ts";
import { readSource, unitsKey } from "./kept-units.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/** A document and its units before they have keys. */
export interface ReadUnits {
  readonly document: Document;
  readonly drafts: readonly UnitDraft[];
  readonly messages: MessageReader;
  readonly grammarOf: (slot: Pick<Slot, "syntax">) => InlineGrammar;
  /** Hash of all that the units depend on; empty where the document could not be read. */
  readonly key: string;
}

/**
 * Parse a document and cut it into units, or recall both where a former run did: the same text read
 * by the same grammar has the same units.
 */
export async function readUnits(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
): Promise<ReadUnits> {
  const { config, placeholders, cache } = project;
  const options = {
    units: config.units,
    sourceLocale: config.sourceLocale,
    math: config.math,
    placeholders,
  };
  const source = readSource(project, file, files);
  if (typeof source !== "string") {
    const grammarOf = grammarsFor(source, options);
    return { document: source, drafts: [], messages: messageReader(grammarOf), grammarOf, key: "" };
  }
  const key = unitsKey(project, file, source);
  const kept = unpackUnits(files.entry.get("units", key), file.path, source);
  const document = kept?.document ?? (await project.reader.read(file.path, source));
  const grammarOf = grammarsFor(document, options);
  const messages = messageReader(grammarOf);
  if (kept) {
    for (const { text, says } of kept.said) messages.know(text, { syntax: "phrasing" }, says);
    return { document, drafts: kept.drafts, messages, grammarOf, key };
  }
  const drafts = draftUnits(document, options, messages);
  // What could not be read may be readable on a faster machine.
  if (document.readable && cache.enabled) {
    const says = (text: string): string => messages.canonical(text, { syntax: "phrasing" });
    files.entry.set("units", key, packUnits(document, drafts, says));
  }
  return { document, drafts, messages, grammarOf, key };
}
