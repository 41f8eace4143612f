import type {
  BuildFigures,
  BuiltDocument,
  CheckFigures,
  DocumentStatus,
  Finding,
  Message,
  SkippedDocument,
} from "../model/index.ts";
import type { Chooser } from "../catalog/index.ts";
import { fallbackChain } from "../config/index.ts";
import { ahead } from "./ahead.ts";
import { type KeyedDocument, loadDocument } from "./keyed-document.ts";
import { listDocuments } from "./list-documents.ts";
import { inspect } from "./inspect.ts";
import { type LoadedCatalog, loadCatalog } from "./load-catalogs.ts";
import { localesOf } from "./locale-file.ts";
import { localizeLocale } from "./localize-locale.ts";
import { documentStatus, editKinds, unitWords } from "./locale-status.ts";
import { choosersFor } from "./choosers.ts";
import { copyAsset } from "./copy-asset.ts";
import { editedOutput, editedOutputRule } from "./edited-output.ts";
import { distinctFindings } from "./distinct-findings.ts";
import { loadGlossary, NO_GLOSSARY } from "./load-glossary.ts";
import { linkWorld } from "./link-world.ts";
import { outdated } from "./outdated.ts";
import type { Project } from "./project.ts";
import { createNameMemory } from "../qa/names/index.ts";
import { resolveSeverity } from "../qa/severity.ts";
import { relink } from "./relink.ts";
import { rememberDocument } from "./remember-document.ts";
import { ruleSettings } from "./rule-settings.ts";
import { selectDocuments } from "./select-documents.ts";
import { writeOutput } from "./write-output.ts";
import { writing } from "./writing.ts";

/** What a run is asked for. */
export interface RunOptions {
  /** Only these locales; all of the project's without it. */
  readonly locales?: readonly string[];
  /** Only these documents, by their path within the source folder or the project; all without it. */
  readonly files?: readonly string[];
  /** Apply the rules to every unit. */
  readonly check?: boolean;
  /** Localize and prove every document. */
  readonly localize?: boolean;
  /** Write what was localized; `"plan"` tells what would be written. */
  readonly write?: boolean | "plan";
  /** Called before each document, for progress. */
  readonly onDocument?: (path: string, index: number, count: number) => void;
}

/** What a run found and did. */
export interface RunResult {
  readonly status: readonly DocumentStatus[];
  readonly check: CheckFigures;
  readonly build: BuildFigures;
}

/**
 * Read every document and its locale files, once, and do with them what is asked: count, check,
 * localize, write. One document and its catalogs are held at a time.
 */
export async function run(project: Project, options: RunOptions): Promise<RunResult> {
  if (options.write !== true) return runWith(project, options);
  return writing(project, "build", false, () => runWith(project, options));
}

async function runWith(project: Project, options: RunOptions): Promise<RunResult> {
  const all = await listDocuments(project.root, project.config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  const wanted = localesOf(project).filter((locale) => options.locales?.includes(locale) ?? true);
  const targets = project.config.targets.filter((locale) => wanted.includes(locale));
  const settingsFor = ruleSettings(project.config);
  const status: DocumentStatus[] = [];
  const findings: Finding[] = [];
  const outputs: BuiltDocument[] = [];
  const skipped: SkippedDocument[] = [];
  const assets: string[] = [];
  const copied = new Set<string>();
  const world = linkWorld(project, all);
  const counts = { documents: 0, unreadable: 0 };
  const accepted: Finding[] = [];
  const glossary = options.check ? await loadGlossary(project) : NO_GLOSSARY;
  findings.push(...glossary.findings);
  const checked = { units: 0, numbers: 0, names: 0 };
  const notChecked = { units: 0, numbers: 0, names: 0 };

  let index = 0;
  for await (const document of ahead(files, (file) => loadDocument(project, file))) {
    const { path } = document;
    options.onDocument?.(path, index++, files.length);
    findings.push(...document.findings);
    counts.documents++;
    if (!document.document.readable) counts.unreadable++;
    const catalogs = await loadCatalogs(document);
    const words = unitWords(document, project.config.sourceLocale);
    const kindOf = editKinds(document, project.config.sourceLocale);
    const messages = new Map<string, Message>();
    const memory = options.check
      ? rememberDocument(project, document, catalogs.values(), messages)
      : createNameMemory();
    if (options.check) findings.push(...outdated(project, document));
    for (const locale of wanted) {
      const catalog = catalogs.get(locale);
      if (!catalog) continue;
      findings.push(...catalog.findings);
      status.push(documentStatus(document, catalog, words, kindOf));
      if (!options.check || !catalog.sound) continue;
      const inspection = inspect(project, document, catalog, settingsFor(path, locale), messages, {
        memory,
        ...glossary.knowledge,
      });
      findings.push(...inspection.findings);
      accepted.push(...inspection.accepted);
      for (const kind of ["units", "numbers", "names"] as const) {
        checked[kind] += inspection.checked[kind];
        notChecked[kind] += inspection.notChecked[kind];
      }
    }
    if (!options.localize) continue;
    const chooserFor = choosersFor(project, [...catalogs.values()], path);
    for (const locale of targets) await localizeOne(document, catalogs, chooserFor(locale), locale);
  }
  return {
    status,
    check: {
      findings: distinctFindings(findings),
      ...(accepted.length === 0 ? {} : { accepted: distinctFindings(accepted) }),
      checked: { documents: counts.documents - counts.unreadable, ...checked },
      notChecked: {
        ...(counts.unreadable > 0 ? { documents: counts.unreadable } : {}),
        ...(notChecked.units > 0 ? { "units with unreadable markup": notChecked.units } : {}),
        ...(notChecked.numbers > 0 ? { numbers: notChecked.numbers } : {}),
        ...(notChecked.names > 0 ? { names: notChecked.names } : {}),
      },
    },
    build: { outputs, skipped, assets: assets.sort() },
  };

  async function loadCatalogs(document: KeyedDocument): Promise<Map<string, LoadedCatalog>> {
    const needed = new Set([
      ...wanted,
      ...targets.flatMap((locale) => fallbackChain(project.config.fallback, locale)),
    ]);
    needed.delete(project.config.sourceLocale);
    const loaded = await Promise.all(
      [...needed].map((locale) => loadCatalog(project, document, locale)),
    );
    return new Map(loaded.map((catalog) => [catalog.locale, catalog]));
  }

  async function localizeOne(
    document: KeyedDocument,
    catalogs: Map<string, LoadedCatalog>,
    chooser: Chooser,
    locale: string,
  ): Promise<void> {
    const chain = [locale, ...fallbackChain(project.config.fallback, locale)];
    const used = chain.flatMap((name) => catalogs.get(name) ?? []);
    const skip = (reason: string): void => {
      skipped.push({ locale, namespace: document.namespace, path: document.path, reason });
    };
    if (!document.document.readable) return skip("the document cannot be read");
    const broken = used.find((catalog) => !catalog.sound);
    if (broken) return skip(`${broken.file.file} cannot be read`);
    const localized = await localizeLocale(
      project,
      document,
      used,
      chooser,
      locale,
      settingsFor(document.path, locale),
    );
    findings.push(...localized.findings);
    const units = document.units.length;
    const coverage = units === 0 ? 100 : (100 * localized.answered) / units;
    if (project.config.missing === "skip" && localized.answered < units) {
      return skip(`${units - localized.answered} of ${units} units not translated`);
    }
    if (coverage < project.config.minCoverage) {
      return skip(`${Math.floor(coverage)} % translated, below ${project.config.minCoverage} %`);
    }
    const linked = await relink(project, world(locale), document, locale, localized.text);
    const write = options.write ?? false;
    const settings = settingsFor(document.path, locale);
    const severity = resolveSeverity(editedOutputRule, settings, "error");
    const { path, written, edited } = await writeOutput(
      project,
      document,
      locale,
      linked.text,
      write,
      severity === "off",
    );
    const { namespace } = document;
    if (edited && severity !== "off")
      findings.push(editedOutput(namespace, locale, path, severity));
    outputs.push({ locale, namespace, path, units, fallbacks: localized.fallbacks, written });
    if (write !== false) await copyAssets(locale, linked.assets, write === "plan");
  }

  async function copyAssets(
    locale: string,
    paths: readonly string[],
    plan: boolean,
  ): Promise<void> {
    for (const asset of paths) {
      const id = `${locale} ${asset}`;
      if (copied.has(id)) continue;
      copied.add(id);
      const copy = await copyAsset(project, locale, asset, plan);
      if (copy.written) assets.push(copy.path);
    }
  }
}
