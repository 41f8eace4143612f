import {
  type FileProblem,
  mergeCatalog,
  putTranslations,
  type Run,
  type SetWrite,
} from "../../catalog/index.ts";
import { type Finding, UserError } from "../../model/index.ts";
import { catalogFindings } from "../files/catalog-findings.ts";
import { loadDocument } from "../units/keyed-document.ts";
import { type LocaleFile, readLocaleFile } from "../files/locale-file.ts";
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
 * Under the project's lock, in a set that the next run ends if this one is killed. Where somebody saves the
 * same file meanwhile, theirs stays and the entries go into it. A file that cannot be read is left
 * as it is.
 */
export async function writeEntries(
  project: Project,
  adopted: Adopted,
  replace: boolean,
  run: Run,
): Promise<WrittenEntries> {
  if (adopted.entries.length === 0) return { written: [], findings: [] };
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    const planned = await plan(project, adopted, replace);
    if ("findings" in planned) return { written: [], findings: planned.findings };
    const { written, disturbed } = await run.write(planned.writes);
    if (!disturbed) return { written, findings: [] };
  }
  throw new UserError(
    "io",
    `Expected the locale files of ${adopted.figures.namespace} to rest, found them changed ${PATIENCE} times.`,
    "Run again when nobody else writes them. Nothing was written over.",
  );
}

/** How often the files may change while they are read. */
const PATIENCE = 10;

/**
 * Tell what `writeEntries` would write; `[]` for what cannot be read.
 *
 * Where extraction has yet to bring the locale file up to its document, that is in it too.
 */
export async function planEntryWrites(
  project: Project,
  adopted: Adopted,
  replace: boolean,
): Promise<readonly SetWrite[]> {
  if (adopted.entries.length === 0) return [];
  const planned = await plan(project, adopted, replace);
  return "writes" in planned ? planned.writes : [];
}

async function plan(
  project: Project,
  { document, locale, entries, figures: { namespace } }: Adopted,
  replace: boolean,
): Promise<{ readonly writes: readonly SetWrite[] } | { readonly findings: readonly Finding[] }> {
  const now = await loadDocument(project, document);
  const file = await readLocaleFile(project, locale, namespace);
  const gone = await readLocaleFile(project, locale, namespace, { gone: true });
  const failed = (problems: readonly FileProblem[]): { findings: readonly Finding[] } => ({
    findings: catalogFindings(problems, namespace, locale, [file, gone]),
  });
  if (!now.sound) return { findings: now.findings };
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
  // What goes to memory is there before it leaves.
  return { writes: [...writeOf(gone, merged.gone, false), ...writeOf(file, merged.text, true)] };
}

function writeOf(file: LocaleFile, text: string | undefined, last: boolean): SetWrite[] {
  if (text === undefined || (file.exists && text === file.text)) return [];
  return [{ path: file.file, former: file.exists ? file.text : null, text, last }];
}
