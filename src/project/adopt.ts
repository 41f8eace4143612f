import type { AdoptedDocument, AdoptFigures, FileChange, Finding } from "../model/index.ts";
import type { AdoptOptions } from "./adopt/adopt-options.ts";
import { adoptDocument } from "./adopt/adopt-document.ts";
import type { FoundTranslation } from "./adopt/find-translations.ts";
import { insideSource } from "./adopt/inside-source.ts";
import { pairSides } from "./adopt/pair-sides.ts";
import { readTranslations } from "./adopt/read-translations.ts";
import type { Side } from "./adopt/read-side.ts";
import { searchTranslations } from "./adopt/search-translations.ts";
import { planEntryWrites, writeEntries } from "./adopt/write-entries.ts";
import { distinctFindings } from "./check/distinct-findings.ts";
import { extract } from "./extract.ts";
import { listLocaleChanges, mergeChanges } from "./files/list-changes.ts";
import { listDocuments } from "./files/list-documents.ts";
import type { Project } from "./project.ts";
import { writing } from "./files/writing.ts";

/** What an adoption did, and what kept it from doing more. */
export interface Adoption extends AdoptFigures {
  readonly findings: readonly Finding[];
}

/**
 * Take existing translated Markdown into the locale files.
 *
 * Laws: a translation that is in a catalog stays, or goes to memory with `replace`; a pair that is not
 * sure enters as a draft with the reason in its note; what has no partner is listed, from both sides.
 * With `dryRun` nothing is written. A second run adopts nothing new.
 */
export async function adopt(project: Project, options: AdoptOptions): Promise<Adoption> {
  const documents = await listDocuments(project.root, project.config);
  const found = await searchTranslations(project, documents, options);
  const byLocale = new Map<string, FoundTranslation[]>();
  for (const one of found.translations) {
    byLocale.set(one.locale, [...(byLocale.get(one.locale) ?? []), one]);
  }
  const findings: Finding[] = insideSource(project, documents, found.translations);
  const written: string[] = [];
  const changes = new Map<string, readonly FileChange[]>();
  const plan = (planned: readonly FileChange[]): void => {
    for (const { file } of planned) {
      changes.set(
        file,
        planned.filter((change) => change.file === file),
      );
    }
  };
  const files = [...new Set(found.translations.map(({ document }) => document))];
  if (options.dryRun) plan((await extract(project, { files, frozen: true })).changes ?? []);
  else {
    const extracted = await extract(project, { files });
    findings.push(...extracted.findings.filter(({ severity }) => severity === "error"));
    written.push(...extracted.written);
  }
  const adopted: AdoptedDocument[] = [];
  const sources = new Map<string, Side>();
  let index = 0;
  for (const [locale, translations] of byLocale) {
    const read = await readTranslations(project, locale, translations, documents, sources);
    findings.push(...read.findings);
    const paired = pairSides(read.all);
    for (const [at, translation] of read.all.entries()) {
      options.onDocument?.(translation.found.path, index++, found.translations.length);
      const done = await adoptDocument(project, translation, paired, at, {
        fromGit: options.fromGit === true,
        replace: options.replace === true,
      });
      adopted.push(done.figures);
      if (options.dryRun) {
        plan(listLocaleChanges(await planEntryWrites(project, done, options.replace === true)));
        continue;
      }
      const result = await writing(project, "adopt", true, (run) =>
        writeEntries(project, done, options.replace === true, run),
      );
      written.push(...result.written);
      findings.push(...result.findings);
    }
  }
  return {
    documents: adopted,
    layouts: layoutsOf(found.translations),
    unmatched: found.unmatched,
    written: [...new Set(written)].sort(),
    ...(options.dryRun ? { changes: mergeChanges([...changes.values()]) } : {}),
    findings: distinctFindings(findings),
  };
}

function layoutsOf(translations: readonly FoundTranslation[]): AdoptFigures["layouts"] {
  const files = new Map<string, number>();
  for (const { pattern } of translations) files.set(pattern, (files.get(pattern) ?? 0) + 1);
  return [...files].map(([pattern, count]) => ({ pattern, files: count }));
}
