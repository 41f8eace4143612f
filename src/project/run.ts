import type {
  BuildFigures,
  BuiltDocument,
  CheckFigures,
  DocumentGaps,
  DocumentStatus,
  FileChange,
  Finding,
  SkippedDocument,
} from "../model/index.ts";
import { resolveSeverity } from "../qa/severity.ts";
import { ahead } from "./ahead.ts";
import { forgetBuilt } from "./files/built-memory.ts";
import { copyAsset } from "./files/copy-asset.ts";
import { distinctFindings } from "./check/distinct-findings.ts";
import { editedOutput, editedOutputRule } from "./files/edited-output.ts";
import { documentFiles } from "./files/document-files.ts";
import type { DocumentResult, LocaleOutput } from "./check/document-result.ts";
import { recallResult } from "./check/kept-result.ts";
import { loadGlossary, NO_GLOSSARY } from "./files/load-glossary.ts";
import { mergeChanges } from "./files/list-changes.ts";
import { listDocuments, type SourceFile } from "./files/list-documents.ts";
import { inspector } from "./jobs/inspector.ts";
import { makeTask } from "./jobs/make-task.ts";
import { localesOf } from "./files/locales-of.ts";
import type { Project } from "./project.ts";
import { selectDocuments } from "./select/select-documents.ts";
import { outputOf, writeOutput } from "./outputs/write-output.ts";
import { writing } from "./files/writing.ts";

/** What a run is asked for. */
export interface RunOptions {
  /** Only these locales; all of the project's without it. */
  readonly locales?: readonly string[];
  /** Only these documents, by their path within the source folder or the project; all without it. */
  readonly files?: readonly string[];
  /** By path, the locales to report and to build: all of them without it. */
  readonly touched?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Apply the rules to every unit. */
  readonly check?: boolean;
  /** Localize and prove every document. */
  readonly localize?: boolean;
  /** Write what was localized; `"plan"` tells what would be written. */
  readonly write?: boolean | "plan";
  /** By namespace, the state of files that was found out just now: they are not read again for it. */
  readonly states?: ReadonlyMap<string, string>;
  /** Called before each document, for progress. */
  readonly onDocument?: (path: string, index: number, count: number) => void;
}

/** What a run found and did. */
export interface RunResult {
  readonly status: readonly DocumentStatus[];
  readonly check: CheckFigures;
  readonly build: BuildFigures;
  /** How many documents were looked at, and how many of them were as a former run left them. */
  readonly documents: number;
  readonly unchanged: number;
}

/**
 * Read every document and its locale files, once, and do with them what is asked: count, check,
 * localize, write. One document and its catalogs are held at a time. What a former run found out is
 * recalled where nothing that it depends on has changed.
 */
export async function run(project: Project, options: RunOptions): Promise<RunResult> {
  if (options.write !== true) return runWith(project, options);
  return writing(project, "build", false, () => runWith(project, options));
}

/** What is known of a document, and whether a former run had found it out. */
interface Looked {
  readonly file: SourceFile;
  readonly result: DocumentResult;
  readonly recalled: boolean;
}

async function runWith(project: Project, options: RunOptions): Promise<RunResult> {
  const all = await listDocuments(project.root, project.config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  const wanted = localesOf(project).filter((locale) => options.locales?.includes(locale) ?? true);
  const write = options.write ?? false;
  const glossary = options.check ? await loadGlossary(project) : NO_GLOSSARY;
  const task = makeTask(project, all, {
    check: options.check === true,
    localize: options.localize === true,
    wanted,
    targets: project.config.targets.filter((locale) => wanted.includes(locale)),
    knowledge: glossary.knowledge,
  });
  const inspecting = inspector(project, all, task);
  const status: DocumentStatus[] = [];
  const findings: Finding[] = [...glossary.findings];
  const gaps: DocumentGaps[] = [];
  const accepted: Finding[] = [];
  const outputs: BuiltDocument[] = [];
  const skipped: SkippedDocument[] = [];
  const assets: string[] = [];
  const changes: FileChange[] = [];
  const copied = new Set<string>();
  const counts = { unreadable: 0, unchanged: 0 };
  const checked = { units: 0, numbers: 0, names: 0 };
  const notChecked = { units: 0, numbers: 0, names: 0 };

  let index = 0;
  for await (const { file, result, recalled } of each()) {
    options.onDocument?.(file.path, index++, files.length);
    if (!result.readable) counts.unreadable++;
    if (recalled) counts.unchanged++;
    const touched = options.touched?.get(file.path);
    const isTouched = ({ locale }: { readonly locale?: string }): boolean =>
      locale === undefined || (touched?.has(locale) ?? true);
    status.push(...result.status.filter(isTouched));
    for (const { of, findings: found } of result.found) {
      if (of === "files" || (of === "rules" ? task.check : task.localize)) {
        findings.push(...found.filter(isTouched));
      }
    }
    if (task.check) {
      accepted.push(...result.accepted.filter(isTouched));
      if (result.gaps) {
        const locales = result.gaps.locales.filter(isTouched);
        if (locales.length > 0) gaps.push({ ...result.gaps, locales });
      }
      for (const kind of ["units", "numbers", "names"] as const) {
        checked[kind] += result.compared[kind];
        notChecked[kind] += result.notCompared[kind];
      }
    }
    if (!task.localize) continue;
    for (const output of result.outputs) {
      const { locale } = output;
      if (!isTouched(output)) continue;
      if ("skipped" in output) {
        const { namespace, path } = file;
        skipped.push({ locale, namespace, path, reason: output.skipped });
      } else await place(file, output);
    }
  }
  if (!options.files && counts.unchanged < files.length) {
    project.cache.prune(all.map(({ namespace }) => namespace));
  }
  if (write === true && !options.files && !options.locales) {
    await forgetBuilt(
      project.root,
      outputs.map(({ path }) => path),
    );
  }
  return {
    status,
    check: {
      findings: distinctFindings(findings),
      ...(gaps.length === 0 ? {} : { gaps }),
      ...(accepted.length === 0 ? {} : { accepted: distinctFindings(accepted) }),
      checked: { documents: files.length - counts.unreadable, ...checked },
      notChecked: {
        ...(counts.unreadable > 0 ? { documents: counts.unreadable } : {}),
        ...(notChecked.units > 0 ? { "units with unreadable markup": notChecked.units } : {}),
        ...(notChecked.numbers > 0 ? { numbers: notChecked.numbers } : {}),
        ...(notChecked.names > 0 ? { names: notChecked.names } : {}),
      },
    },
    build: {
      outputs,
      skipped,
      assets: assets.sort(),
      ...(write === "plan" ? { changes: mergeChanges([changes]) } : {}),
    },
    documents: files.length,
    unchanged: counts.unchanged,
  };

  async function* each(): AsyncGenerator<Looked> {
    try {
      yield* ahead(files, look, inspecting.depth);
    } finally {
      await inspecting.close();
    }
  }

  async function look(file: SourceFile): Promise<Looked> {
    const own = documentFiles(project, file, options.states?.get(file.namespace));
    const kept = await recallResult(project, file, own, task, write);
    if (kept) return { file, result: kept, recalled: true };
    const result = await inspecting.inspect(file, own);
    return { file, result, recalled: false };
  }

  async function place(file: SourceFile, output: LocaleOutput): Promise<void> {
    const { locale, units, fallbacks, text } = output;
    const { namespace } = file;
    // What was recalled is there already.
    if (text === undefined) {
      const path = outputOf(project, file, locale);
      outputs.push({ locale, namespace, path, units, fallbacks, written: false });
    } else {
      const severity = resolveSeverity(
        editedOutputRule,
        task.settingsFor(file.path, locale),
        "error",
      );
      const off = severity === "off";
      const done = await writeOutput(project, file, locale, text, write, off);
      const { path, written, edited } = done;
      changes.push(...(done.changes ?? []));
      if (edited && !off) findings.push(editedOutput(namespace, locale, path, severity));
      outputs.push({ locale, namespace, path, units, fallbacks, written });
    }
    if (write !== false) await copyAssets(locale, output.assets, write === "plan");
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
      if (!copy.written) continue;
      assets.push(copy.path);
      if (plan) changes.push({ file: copy.path, change: copy.exists ? "changed" : "added" });
    }
  }
}
