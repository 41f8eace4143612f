import { statSync } from "node:fs";
import { join } from "node:path";
import { decodeUtf8 } from "../../catalog/index.ts";
import type { Document } from "../../model/index.ts";
import { syntaxOf } from "../../parse/syntax-of.ts";
import { type KeptUnits, unpackUnits } from "../cache/units-section.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import type { SourceFile } from "../files/list-documents.ts";
import { sourceFolder } from "../files/locale-file.ts";
import { parseOptions } from "../reader/parse-options.ts";
import type { Project } from "../project.ts";
import { unreadable } from "../reader/unreadable.ts";

/**
 * Recall a document and its units where a former run read the same text by the same grammar. `undefined`
 * where none did, or where the document cannot be read.
 */
export function recallUnits(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
): KeptUnits | undefined {
  const source = readSource(project, file, files);
  if (typeof source !== "string") return undefined;
  const key = unitsKey(project, file, source);
  return unpackUnits(files.entry.get("units", key), file.path, source);
}

/** Hash of all that the units of a document depend on: its text, and how it is read. */
export function unitsKey(
  { config, placeholders, cache }: Project,
  { path }: SourceFile,
  source: string,
): string {
  const grammar = JSON.stringify([syntaxOf(path), parseOptions(config), config.units]);
  const patterns = placeholders.map(String).join("\n");
  return cache.key("units", grammar, config.sourceLocale, patterns, source);
}

/** The text of a document; an unreadable document where it has none. */
export function readSource(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
): string | Document {
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
