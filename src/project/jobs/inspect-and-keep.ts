import type { DocumentResult } from "../check/document-result.ts";
import type { DocumentTask } from "../check/inspect-document.ts";
import { keepResult } from "../check/kept-result.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/** Inspect a document in this thread, and keep what was found. */
export async function inspectAndKeep(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
  task: DocumentTask,
): Promise<DocumentResult> {
  // Parser, rules and their tables are loaded where something changed.
  const { inspectDocument } = await import("../check/inspect-document.ts");
  const result = await inspectDocument(project, file, files, task);
  keepResult(project, files, task, result);
  return result;
}
