import * as v from "valibot";
import type { SetWrite } from "../../catalog/index.ts";
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
  const kept = files.entry.get("extraction", keyOf(project, files.state()));
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
  files.entry.set("extraction", keyOf(project, files.state()), extraction);
  files.entry.save();
}

/**
 * Keep what the next extraction will say of a document whose files are all new, once they have the texts that are
 * about to be written: that every unit is as it was. By its law a second run writes nothing, and what was written
 * says nothing that the source does not say. Where the files come to be others, other bytes are asked for.
 */
export function keepNextExtraction(
  project: Project,
  files: DocumentFiles,
  { figures, findings }: KeptExtraction,
  writes: readonly SetWrite[],
): void {
  const { enabled } = project.cache;
  if (!enabled || figures.new !== figures.units) return;
  const texts = new Map(writes.map(({ path, text }) => [path, text]));
  const next = { figures: { ...figures, same: figures.units, new: 0 }, findings };
  files.entry.set("extraction", keyOf(project, files.stateWith(texts)), next);
  files.entry.save();
}

function keyOf({ cache }: Project, state: string): string {
  return cache.key("extraction", cache.config, state);
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
