import * as v from "valibot";
import type { ExtractedDocument, Finding } from "../../model/index.ts";
import { finding } from "../cache/finding-schema.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/** What extraction says of a document whose locale files follow it already. */
export interface KeptExtraction {
  readonly figures: ExtractedDocument;
  readonly findings: readonly Finding[];
}

/** Recall an extraction that had nothing to write, where all files that it looked at are the same. */
export function recallExtraction(
  project: Project,
  files: DocumentFiles,
  { path, namespace }: SourceFile,
): KeptExtraction | undefined {
  if (!files.entry.has("extraction")) return undefined;
  const kept = files.entry.get("extraction", keyOf(project, files));
  const read = kept === undefined ? undefined : v.safeParse(section, kept);
  if (!read?.success) return undefined;
  const { figures, findings } = read.output as KeptExtraction;
  const own = findings.every((finding) => finding.namespace === namespace);
  return own && figures.path === path && figures.namespace === namespace
    ? { figures, findings }
    : undefined;
}

/** Keep what an extraction that had nothing to write says of a document. */
export function keepExtraction(
  project: Project,
  files: DocumentFiles,
  extraction: KeptExtraction,
): void {
  if (!project.cache.enabled) return;
  files.entry.set("extraction", keyOf(project, files), extraction);
  files.entry.save();
}

function keyOf({ cache }: Project, files: DocumentFiles): string {
  return cache.key("extraction", cache.config, files.state());
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const section = v.strictObject({
  figures: v.strictObject({
    namespace: v.string(),
    path: v.string(),
    units: count,
    same: count,
    moved: count,
    edited: count,
    revived: count,
    new: count,
    gone: count,
    edits: v.optional(v.record(v.string(), count)),
    leftOut: v.record(v.string(), count),
  }),
  findings: v.array(finding),
});
