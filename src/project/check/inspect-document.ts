import { fallbackChain } from "../../config/index.ts";
import type { DocumentStatus, Finding, Severity } from "../../model/index.ts";
import type { Knowledge } from "../../qa/inspect-unit.ts";
import { checkDocument } from "./check-document.ts";
import { choosersFor } from "../outputs/choosers.ts";
import type { DocumentResult, FoundFindings, LocaleResult } from "./document-result.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import { provedBefore } from "../outputs/kept-proofs.ts";
import { loadDocument } from "../units/keyed-document.ts";
import type { SourceFile } from "../files/list-documents.ts";
import { type LoadedCatalog, loadCatalog } from "../units/load-catalogs.ts";
import { localizeLocale, type LocalizedDocument } from "../outputs/localize-locale.ts";
import { documentStatus, editKinds, unitWords } from "./locale-status.ts";
import { misspeltKeys } from "./misspelt-keys.ts";
import { outdated } from "./outdated.ts";
import { findingOwner, ownGaps } from "./own-findings.ts";
import type { Project } from "../project.ts";
import { type LinkWorld, relink } from "../outputs/relink.ts";
import { setOutputFields } from "../outputs/set-output-fields.ts";
import { watchLinks } from "../outputs/watched-links.ts";
import { outputHash } from "../outputs/write-output.ts";

/** What a run wants of each document. */
export interface DocumentTask {
  readonly check: boolean;
  readonly localize: boolean;
  /** Locales to look at, and those of them that are localized. */
  readonly wanted: readonly string[];
  readonly targets: readonly string[];
  /** What the project has decided on names. */
  readonly knowledge: Pick<Knowledge, "glossary">;
  /** Names that knowledge: another glossary, another name. */
  readonly knowledgeId: string;
  settingsFor(path: string, locale: string): Readonly<Record<string, Severity | "off">>;
  world(locale: string): LinkWorld;
}

/**
 * Read a document and its locale files and do with them what is asked: count, check, localize.
 * Writes nothing; what was found out on the way is in the document's cache entry, to be saved.
 */
export async function inspectDocument(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
  task: DocumentTask,
): Promise<DocumentResult> {
  const { config } = project;
  const document = await loadDocument(project, file, files);
  const catalogs = await loadCatalogs();
  const words = unitWords(project, document);
  const kindOf = editKinds(document, config.sourceLocale);
  const checker = task.check
    ? checkDocument(project, document, [...catalogs.values()], task)
    : undefined;
  const found: FoundFindings[] = [{ of: "files", findings: document.findings }];
  const add = (of: FoundFindings["of"], findings: readonly Finding[]): void => {
    if (findings.length > 0) found.push({ of, findings });
  };
  add("files", outdated(project, document));
  const status: DocumentStatus[] = [];
  const accepted: Finding[] = [];
  const compared = { units: 0, numbers: 0, names: 0 };
  const notCompared = { units: 0, numbers: 0, names: 0 };
  for (const locale of task.wanted) {
    const catalog = catalogs.get(locale);
    if (!catalog) continue;
    add("files", catalog.findings);
    add("files", misspeltKeys(document, catalog));
    status.push(documentStatus(document, catalog, words, kindOf));
    if (!checker || !catalog.sound) continue;
    const said = await checker.check(catalog, task.settingsFor(file.path, locale));
    add("rules", said.findings);
    accepted.push(...said.accepted);
    for (const kind of ["units", "numbers", "names"] as const) {
      compared[kind] += said.checked[kind];
      notCompared[kind] += said.notChecked[kind];
    }
  }
  const gaps = await checker?.end();
  let settled = document.document.readable;
  const outputs = task.localize ? await localizeAll() : [];
  const own = findingOwner();
  return {
    checked: task.check,
    localized: task.localize,
    readable: document.document.readable,
    settled,
    compared,
    notCompared,
    status,
    found: found.map(({ of, findings }) => ({ of, findings: own(findings) })),
    ...(gaps && { gaps: ownGaps(gaps) }),
    accepted: own(accepted),
    outputs,
  };

  async function loadCatalogs(): Promise<Map<string, LoadedCatalog>> {
    const needed = new Set([
      ...task.wanted,
      ...task.targets.flatMap((locale) => fallbackChain(config.fallback, locale)),
    ]);
    needed.delete(config.sourceLocale);
    const loaded = await Promise.all(
      [...needed].map((locale) => loadCatalog(project, document, locale)),
    );
    return new Map(loaded.map((catalog) => [catalog.locale, catalog]));
  }

  /** All locales at once: while the parser's thread proves one, the next is put together here. */
  async function localizeAll(): Promise<LocaleResult[]> {
    const chooserFor = choosersFor(project, [...catalogs.values()], file.path);
    const prover = provedBefore(project, document);
    const working = task.targets.map(async (locale) => {
      const chain = [locale, ...fallbackChain(config.fallback, locale)];
      const used = chain.flatMap((name) => catalogs.get(name) ?? []);
      const broken = used.find((catalog) => !catalog.sound);
      if (!document.document.readable) return "the document cannot be read";
      if (broken) return `${broken.file.file} cannot be read`;
      const settings = task.settingsFor(file.path, locale);
      return localizeLocale(project, document, used, chooserFor(locale), locale, settings, prover);
    });
    const results: LocaleResult[] = [];
    const localized = await Promise.all(working);
    prover.end();
    for (const [index, locale] of task.targets.entries()) {
      const one = localized[index]!;
      if (typeof one === "string") results.push({ locale, skipped: one });
      else results.push(await finish(locale, one));
    }
    return results;
  }

  async function finish(locale: string, localized: LocalizedDocument): Promise<LocaleResult> {
    add("build", localized.findings);
    settled &&= localized.settled;
    const units = document.units.length;
    const coverage = units === 0 ? 100 : (100 * localized.answered) / units;
    if (config.missing === "skip" && localized.answered < units) {
      return { locale, skipped: `${units - localized.answered} of ${units} units not translated` };
    }
    if (coverage < config.minCoverage) {
      const skipped = `${Math.floor(coverage)} % translated, below ${config.minCoverage} %`;
      return { locale, skipped };
    }
    const links = watchLinks(task.world(locale), config.anchors !== "keep");
    const linked = await relink(project, links, document, locale, localized.text);
    settled &&= !links.open();
    const text = setOutputFields(project, document, locale, linked.text);
    const { fallbacks, rejected, unsafe } = localized;
    const { assets } = linked;
    return {
      locale,
      units,
      fallbacks,
      hash: outputHash(text),
      assets,
      probes: [...links.probes],
      rejected,
      unsafe,
      relinked: linked.replacements.length > 0,
      text,
    };
  }
}
