import type { Run, SetWrite } from "../../catalog/index.ts";
import { documentTexts, findRenames, registerTexts } from "./find-renames.ts";
import { leftNamespaces } from "./left-documents.ts";
import type { SourceFile } from "../files/list-documents.ts";
import { readLocaleFile } from "../files/locale-file.ts";
import { localesOf } from "../files/locales-of.ts";
import type { Project } from "../project.ts";

/**
 * Let locale files follow documents that were renamed, before extraction looks at them: every
 * locale's file, its memory and the register take the new name. Returns the files that changed.
 *
 * Each file is there under its new name before it leaves the old one. Without a run nothing is
 * written, and the files are listed.
 */
export async function followRenames(
  project: Project,
  files: readonly SourceFile[],
  run: Run | undefined,
): Promise<string[]> {
  const left = await leftNamespaces(project, files);
  if (left.length === 0) return [];
  const { sourceLocale } = project.config;
  const fresh: SourceFile[] = [];
  for (const file of files) {
    const register = await readLocaleFile(project, sourceLocale, file.namespace);
    if (!register.exists) fresh.push(file);
  }
  if (fresh.length === 0) return [];
  const registers = await Promise.all(
    left.map(async (namespace) =>
      registerTexts(namespace, (await readLocaleFile(project, sourceLocale, namespace)).text),
    ),
  );
  const { loadDocument } = await import("./keyed-document.ts");
  const documents = [];
  for (const file of fresh) documents.push(documentTexts(await loadDocument(project, file)));
  const changed: string[] = [];
  for (const { from, to } of findRenames(registers, documents))
    changed.push(...(await rename(from, to)));
  return changed;

  async function rename(from: string, to: string): Promise<string[]> {
    const writes: SetWrite[] = [];
    // The register goes last: until then the next run sees the rename again and ends it.
    const places = [
      ...localesOf(project).flatMap((locale) => [
        { locale, gone: false },
        { locale, gone: true },
      ]),
      { locale: sourceLocale, gone: true },
      { locale: sourceLocale, gone: false },
    ];
    for (const { locale, gone } of places) {
      const old = await readLocaleFile(project, locale, from, { gone });
      const next = await readLocaleFile(project, locale, to, { gone });
      if (!old.exists || old.problems.length > 0 || next.exists) continue;
      const last = locale === sourceLocale;
      writes.push({ path: next.file, former: null, text: old.text, last });
      writes.push({ path: old.file, former: old.text, text: null, last });
    }
    // Where somebody has just saved one of them, the next run follows the rename.
    if (run !== undefined) return [...(await run.write(writes)).written];
    return writes.map(({ path }) => path);
  }
}
