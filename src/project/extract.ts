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
import { type KeyedDocument, loadDocument } from "./keyed-document.ts";
import { leftDocuments } from "./left-documents.ts";
import { listDocuments } from "./list-documents.ts";
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
  for await (const document of ahead(files, (file) => loadDocument(project, file))) {
    options.onDocument?.(document.path, documents.length, files.length);
    findings.push(...document.findings);
    documents.push(figuresOf(project, document));
    if (document.sound) await update(document);
  }
  const left = options.files ? [] : await leftDocuments(project, all);
  for (const document of left) {
    documents.push(figuresOf(project, document));
    findings.push(...document.findings);
    if (document.sound) await update(document);
  }
  return {
    documents,
    written: [...new Set(written)].sort(),
    findings,
  };

  async function update(document: KeyedDocument): Promise<void> {
    let complete = true;
    for (const { locale, file, text } of await plan(project, document, findings)) {
      const changes = text === undefined ? file.exists : text !== file.text || !file.exists;
      if (!changes) continue;
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
  const { namespace, units, changes, register } = document;
  let blocked = false;
  for (const locale of localesOf(project)) {
    const file = await readLocaleFile(project, locale, namespace);
    const gone = await readLocaleFile(project, locale, namespace, { gone: true });
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
  const file = await readLocaleFile(project, project.config.sourceLocale, namespace);
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
