import {
  type FileProblem,
  insideRoot,
  mergeCatalog,
  putTranslations,
  writeAtomic,
} from "../../catalog/index.ts";
import type { Finding } from "../../model/index.ts";
import { catalogFindings } from "../catalog-findings.ts";
import { loadDocument } from "../keyed-document.ts";
import { readLocaleFile } from "../locale-file.ts";
import type { Project } from "../project.ts";
import type { Adopted } from "./plan-entries.ts";

/** The files that were written, relative to the project, and what kept others from it. */
export interface WrittenEntries {
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Put what was adopted into the locale file, and merge it with the source as extraction does: what
 * answers former text is marked stale, and what nothing asks for any more goes to memory.
 *
 * A file that cannot be read is left as it is.
 */
export async function writeEntries(
  project: Project,
  { document, locale, entries, figures: { namespace } }: Adopted,
  replace: boolean,
): Promise<WrittenEntries> {
  if (entries.length === 0) return { written: [], findings: [] };
  const now = await loadDocument(project, document);
  const file = await readLocaleFile(project, locale, namespace);
  const gone = await readLocaleFile(project, locale, namespace, { gone: true });
  const failed = (problems: readonly FileProblem[]): WrittenEntries => ({
    written: [],
    findings: catalogFindings(problems, namespace, locale),
  });
  if (!now.sound) return { written: [], findings: now.findings };
  const problems = [...file.problems, ...gone.problems];
  if (problems.length > 0) return failed(problems);
  const text = file.exists ? file.text : "{}\n";
  const put = putTranslations({ file: file.file, text }, entries, { replace });
  if ("problems" in put) return failed(put.problems);
  const merged = mergeCatalog({
    existing: { file: file.file, text: put.text },
    gone: gone.exists ? gone : undefined,
    register: now.register,
    units: now.units,
    changes: now.changes,
    canonical: (said, unit) => now.canonical(said, unit),
  });
  if ("problems" in merged) return failed(merged.problems);
  const written: string[] = [];
  // What goes to memory is there before it leaves.
  const writes = [
    { target: gone, text: merged.gone },
    { target: file, text: merged.text },
  ];
  for (const { target, text: next } of writes) {
    if (next === undefined || (target.exists && next === target.text)) continue;
    const path = await insideRoot(project.root, target.file);
    await writeAtomic(path, next, { expected: target.exists ? target.text : null });
    written.push(target.file);
  }
  return { written, findings: [] };
}
