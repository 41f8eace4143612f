import {
  insideRoot,
  mergeCatalog,
  removeFile,
  writeAtomic,
  writeRegister,
} from "../catalog/index.ts";
import type { Change, ExtractedDocument, ExtractFigures, Finding } from "../model/index.ts";
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

/** One file that an extraction writes, or removes where `text` is undefined. */
interface Write {
  /** `undefined` for the register. */
  readonly locale: string | undefined;
  readonly file: LocaleFile;
  readonly text: string | undefined;
}

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
 * is, and so are the files of a document that cannot.
 */
export async function extract(project: Project, options: ExtractOptions = {}): Promise<Extraction> {
  const documents: ExtractedDocument[] = [];
  const findings: Finding[] = [];
  const written: string[] = [];
  const all = await listDocuments(project.root, project.config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  written.push(...(await followRenames(project, all, options.frozen === true)));
  const states = new Map<string, string>();
  let unchanged = 0;
  for await (const { file, files: own, kept, document } of ahead(files, open)) {
    options.onDocument?.(file.path, documents.length, files.length);
    const figures = kept ? kept.figures : figuresOf(project, document);
    documents.push(figures);
    findings.push(...(kept ?? document).findings);
    if (kept) unchanged++;
    else if (!document.sound || (await update(document))) {
      own.entry.save();
      continue;
    } else keepExtraction(project, own, { figures, findings: document.findings });
    if (project.cache.enabled) states.set(file.namespace, own.state());
  }
  const left = options.files ? [] : await leftDocuments(project, all);
  for (const document of left) {
    documents.push(figuresOf(project, document));
    findings.push(...document.findings);
    if (document.sound) await update(document);
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

  /** Tell whether anything had to be written, or kept from it. */
  async function update(document: KeyedDocument): Promise<boolean> {
    let complete = true;
    let touched = false;
    const known = findings.length;
    for (const { locale, file, text } of await plan(project, document, findings)) {
      const changes = text === undefined ? file.exists : text !== file.text || !file.exists;
      if (!changes) continue;
      touched = true;
      const wanted: boolean =
        locale === undefined ? complete : (options.locales?.includes(locale) ?? true);
      // While one locale did not follow, the register stays, so that the next run sees the changes.
      complete &&= wanted;
      if (!wanted) continue;
      written.push(file.file);
      if (options.frozen) continue;
      const path = await insideRoot(project.root, file.file);
      if (text === undefined) await removeFile(path);
      else await writeAtomic(path, text, { expected: file.exists ? file.text : null });
    }
    return touched || findings.length > known;
  }
}

/**
 * The files to write for one document, in an order in which a run that is cut short loses nothing:
 * a translation is where it goes to before it leaves where it was, and the register, by which the
 * next run knows what changed, comes last.
 */
async function plan(
  project: Project,
  document: KeyedDocument,
  findings: Finding[],
): Promise<Write[]> {
  const writes: Write[] = [];
  const { namespace, units, changes, register, files } = document;
  let blocked = false;
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
      findings.push(...catalogFindings(merged.problems, namespace, locale));
      blocked = true;
      continue;
    }
    const local: Write = {
      locale,
      file,
      text: isEmpty(merged.text) && units.length === 0 ? undefined : merged.text,
    };
    const memory: Write = { locale, file: gone, text: merged.gone };
    writes.push(...(merged.figures.revived > 0 ? [local, memory] : [memory, local]));
  }
  // While one locale could not follow, the register stays, so that the next run sees the same changes.
  if (blocked) return writes;
  const file = await readLocaleFile(project, project.config.sourceLocale, namespace, { files });
  const next = writeRegister(units, file.exists ? file : undefined);
  if ("text" in next) {
    const text = units.length === 0 ? undefined : next.text;
    writes.push({ locale: undefined, file, text });
  }
  return writes;
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
