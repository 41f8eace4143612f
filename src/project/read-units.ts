import { statSync } from "node:fs";
import { join } from "node:path";
import { decodeUtf8 } from "../catalog/index.ts";
import type { Document, Slot, UnitDraft } from "../model/index.ts";
import { draftUnits, grammarsFor } from "../segment/draft-units.ts";
import type { InlineGrammar } from "../segment/inline-grammar.ts";
import { messageReader, type MessageReader } from "../segment/message-reader.ts";
import { syntaxOf } from "../parse/syntax-of.ts";
import { packUnits, unpackUnits } from "./cache/units-section.ts";
import type { DocumentFiles } from "./document-files.ts";
import type { SourceFile } from "./list-documents.ts";
import { sourceFolder } from "./locale-file.ts";
import { parseOptions } from "./parse-options.ts";
import type { Project } from "./project.ts";
import { unreadable } from "./unreadable.ts";

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
  const source = await readSource(project, file, files);
  if (typeof source !== "string") {
    const grammarOf = grammarsFor(source, options);
    return { document: source, drafts: [], messages: messageReader(grammarOf), grammarOf, key: "" };
  }
  const grammar = JSON.stringify([syntaxOf(file.path), parseOptions(config), options.units]);
  const patterns = placeholders.map(String).join("\n");
  const key = cache.key("units", grammar, config.sourceLocale, patterns, source);
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

/** The text of a document; an unreadable document where it has none. */
async function readSource(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
): Promise<string | Document> {
  const limit = project.config.limits.documentSize;
  const { size } = statSync(join(sourceFolder(project), file.path));
  const nowhere = { start: 0, end: 0 };
  if (size > limit) {
    const message = `Expected at most ${limit} bytes, found ${size}: raise limits.documentSize, or exclude the document`;
    return unreadable(file.path, "", { code: "size", message, span: nowhere });
  }
  const read = decodeUtf8(
    files.read(`${project.config.source}/${file.path}`) ?? Buffer.of(),
    file.path,
  );
  if ("text" in read) return read.text;
  const message = read.problems[0].message;
  return unreadable(file.path, "", { code: "encoding", message, span: nowhere });
}
