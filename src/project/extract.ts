import {
  mergeCatalog,
  readRegister,
  type Run,
  type SetWrite,
  writeRegister,
} from "../catalog/index.ts";
import {
  type Change,
  type ExtractedDocument,
  type ExtractFigures,
  type Finding,
  UserError,
} from "../model/index.ts";
import { ahead } from "./ahead.ts";
import { catalogFindings } from "./catalog-findings.ts";
import { countLeftOut } from "./count-left-out.ts";
import { followRenames } from "./follow-renames.ts";
import { documentFiles, type DocumentFiles } from "./document-files.ts";
import { type KeptExtraction, keepExtraction, recallExtraction } from "./kept-extraction.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import { leftDocuments } from "./left-documents.ts";
import { listDocuments, type SourceFile } from "./list-documents.ts";
import { type LocaleFile, localesOf, readLocaleFile } from "./locale-file.ts";
import type { Project } from "./project.ts";
import { selectDocuments } from "./select-documents.ts";
import { unfinished, writing } from "./writing.ts";

/** A document as a former run left it, or loaded. */
type Opened = { readonly file: SourceFile; readonly files: DocumentFiles } & (
  | { readonly kept: KeptExtraction; readonly document: undefined }
  | { readonly kept: undefined; readonly document: KeyedDocument }
);

/** What an extraction is asked for. */
export interface ExtractOptions {
  /** Write nothing, and list what would be. */
  readonly frozen?: boolean;
  /** Only these documents, as `selectDocuments` takes them; without it all, those that left included. */
  readonly files?: readonly string[];
  /** Only the files of these locales. The register follows where no other file would change. */
  readonly locales?: readonly string[];
  /** Called before each document, for progress. */
  readonly onDocument?: (path: string, index: number, count: number) => void;
}

/** What an extraction did, and what kept it from doing more. */
export interface Extraction extends ExtractFigures {
  readonly findings: readonly Finding[];
  /** How many documents were as a former run left them, and not looked at again. */
  readonly unchanged: number;
  /** By namespace, the state of the files of documents for which there was nothing to write. */
  readonly states: ReadonlyMap<string, string>;
}

/**
 * Bring the locale files up to the source: new units in, edited ones marked stale, translations of
 * units that are gone into memory.
 *
 * Laws: no translation that a person wrote is lost; a second run writes nothing. With `frozen`
 * nothing is written, and `written` lists what would be. A file that cannot be read is left as it
 * is, and so are the files of a document that cannot. A run that is killed at any moment loses
 * nothing, and the next one ends what it began; of several runs one writes at a time.
 */
export async function extract(project: Project, options: ExtractOptions = {}): Promise<Extraction> {
  if (options.frozen) return extractWith(project, options, undefined);
  return writing(project, "extract", true, (run) => extractWith(project, options, run));
}

/** Without a run nothing is written. */
async function extractWith(
  project: Project,
  options: ExtractOptions,
  run: Run | undefined,
): Promise<Extraction> {
  const documents: ExtractedDocument[] = [];
  const findings: Finding[] = [];
  const written: string[] = [...(run?.finished ?? (await unfinished(project)))];
  const all = await listDocuments(project.root, project.config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  written.push(...(await followRenames(project, all, run)));
  const states = new Map<string, string>();
  let unchanged = 0;
  for await (const { file, files: own, kept, document } of ahead(files, open)) {
    options.onDocument?.(file.path, documents.length, files.length);
    const figures = kept ? kept.figures : figuresOf(project, document);
    documents.push(figures);
    findings.push(...(kept ?? document).findings);
    if (kept) unchanged++;
    else if (!document.sound || (await update(document, () => reload(file)))) {
      own.entry.save();
      continue;
    } else keepExtraction(project, own, { figures, findings: document.findings });
    if (project.cache.enabled) states.set(file.namespace, own.state());
  }
  const left = options.files ? [] : await leftDocuments(project, all);
  for (const document of left) {
    documents.push(figuresOf(project, document));
    findings.push(...document.findings);
    if (document.sound) await update(document, () => reloadLeft(document.namespace));
  }
  if (!options.files && unchanged < files.length) {
    project.cache.prune(all.map(({ namespace }) => namespace));
  }
  return {
    documents,
    written: [...new Set(written)].sort(),
    findings,
    unchanged,
    states,
  };

  async function open(file: SourceFile): Promise<Opened> {
    const own = documentFiles(project, file);
    const kept = recallExtraction(project, own, file);
    if (kept) return { file, files: own, kept, document: undefined };
    // The parser is loaded where something changed.
    const { loadDocument } = await import("./keyed-document.ts");
    return { file, files: own, kept, document: await loadDocument(project, file, own) };
  }

  async function reload(file: SourceFile): Promise<KeyedDocument> {
    const { loadDocument } = await import("./keyed-document.ts");
    return loadDocument(project, file);
  }

  async function reloadLeft(namespace: string): Promise<KeyedDocument> {
    const { leftDocument } = await import("./left-document.ts");
    return leftDocument(project, namespace);
  }

  /**
   * Again and again while somebody saves the same files: on a quiet disk, once. Tells whether anything
   * had to be written, or kept from it.
   */
  async function update(
    loaded: KeyedDocument,
    reload: () => Promise<KeyedDocument>,
  ): Promise<boolean> {
    let document = loaded;
    for (let attempt = 0; attempt < patience; attempt++) {
      const planned = await plan(project, document, options.locales);
      if (planned.current) {
        if (run === undefined) written.push(...planned.writes.map(({ path }) => path));
        const done = await run?.write(planned.writes);
        written.push(...(done?.written ?? []));
        if (done?.disturbed !== true) {
          findings.push(...planned.findings);
          return planned.behind || planned.findings.length > 0 || attempt > 0;
        }
      }
      document = await reload();
      if (!document.sound) {
        findings.push(...document.findings);
        return true;
      }
    }
    throw new UserError(
      "io",
      `Expected the locale files of ${document.namespace} to rest, found them changed ${patience} times.`,
      "Run again when nobody else writes them. Nothing was written over.",
    );
  }
}

/** How often the files of one document may change while they are read. */
const patience = 10;

/**
 * The files to write for one document, in an order in which a run that is cut short loses nothing:
 * a translation is where it goes to before it leaves where it was, and the register, by which the
 * next run knows what changed, comes last. Not `current` where the register is no longer the one
 * that the document was compared with; `behind` where anything has to be written, now or in a later run.
 */
async function plan(
  project: Project,
  document: KeyedDocument,
  locales: readonly string[] | undefined,
): Promise<{ writes: SetWrite[]; findings: Finding[]; current: boolean; behind: boolean }> {
  const writes: SetWrite[] = [];
  const findings: Finding[] = [];
  const { namespace, units, changes, register, files } = document;
  // While one locale could not follow, the register stays, so that the next run sees the same changes.
  let complete = true;
  const add = (file: LocaleFile, text: string | undefined, last = false): boolean => {
    if (text === undefined ? !file.exists : file.exists && text === file.text) return false;
    const former = file.exists ? file.text : null;
    writes.push({ path: file.file, former, text: text ?? null, last });
    return true;
  };
  for (const locale of localesOf(project)) {
    const file = await readLocaleFile(project, locale, namespace, { files });
    const gone = await readLocaleFile(project, locale, namespace, { gone: true, files });
    const broken = [...file.problems, ...gone.problems];
    const merged =
      broken.length > 0
        ? { problems: broken }
        : mergeCatalog({
            existing: file.exists ? file : undefined,
            gone: gone.exists ? gone : undefined,
            register,
            units,
            changes,
            canonical: (text, unit) => document.canonical(text, unit),
          });
    if ("problems" in merged) {
      findings.push(...catalogFindings(merged.problems, namespace, locale, [file, gone]));
      complete = false;
      continue;
    }
    const before = writes.length;
    const text = isEmpty(merged.text) && units.length === 0 ? undefined : merged.text;
    if (merged.figures.revived === 0) {
      add(gone, merged.gone);
      add(file, text);
    } else {
      // What comes back is in the locale file before it leaves memory, and what leaves is in memory
      // before it leaves the locale file.
      const between = merged.between !== undefined && add(gone, merged.between);
      add(file, text);
      add(between ? { ...gone, text: merged.between ?? "", exists: true } : gone, merged.gone);
    }
    if (locales?.includes(locale) === false && writes.length > before) {
      writes.length = before;
      complete = false;
    }
  }
  const file = await readLocaleFile(project, project.config.sourceLocale, namespace);
  const known = file.exists ? readRegister(file.text, file.file) : { register: new Map() };
  const current = "register" in known && isSame(known.register, register);
  const next = writeRegister(units, file.exists ? file : undefined);
  if (complete && "text" in next) add(file, units.length === 0 ? undefined : next.text, true);
  return { writes, findings, current, behind: writes.length > 0 || !complete };
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
}

function isEmpty(json: string): boolean {
  return /^\uFEFF?\s*\{\s*\}\s*$/.test(json);
}

function figuresOf(project: Project, document: KeyedDocument): ExtractedDocument {
  const count = (type: Change["type"]): number =>
    document.changes.filter((change) => change.type === type).length;
  return {
    namespace: document.namespace,
    path: document.path,
    units: document.units.length,
    same: count("same"),
    moved: count("moved"),
    edited: count("edited"),
    revived: count("revived"),
    new: count("new"),
    gone: count("gone"),
    leftOut: countLeftOut(document.document, project.config.sourceLocale),
  };
}
