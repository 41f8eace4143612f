import { annotationKey, parseFlatJson } from "../../catalog/index.ts";
import type { GoneUnit } from "../../identify/index.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import { readLocaleFile } from "../files/locale-file.ts";
import { localesOf } from "../files/locales-of.ts";
import type { Project } from "../project.ts";

/**
 * Gather the units that left a document and whose translations are kept, over all locales.
 *
 * A gone file that cannot be read is passed over here; extraction reports it when it merges.
 */
export async function readGone(
  project: Project,
  namespace: string,
  files: DocumentFiles,
  canonical: (text: string) => string,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<GoneUnit[]> {
  const units = new Map<string, GoneUnit>();
  for (const locale of localesOf(project)) {
    const file = await readLocaleFile(project, locale, namespace, { gone: true, files });
    if (!file.exists || file.problems.length > 0) continue;
    const parsed = parseFlatJson(file.text, file.file);
    if ("problems" in parsed) continue;
    for (const { key } of parsed.file.members) {
      const text = parsed.file.byKey.get(annotationKey(key, ""))?.value;
      // A former translation of a unit that is still there is no unit that left.
      const of = parsed.file.byKey.get(annotationKey(key, "of"))?.value;
      if (of !== undefined && known.has(of)) continue;
      if (key.startsWith("@") || text === undefined || units.has(key)) continue;
      units.set(key, { key, text, canonical: canonical(text) });
    }
  }
  return [...units.values()];
}
