import {
  insideRoot,
  localePath,
  mergeCatalog,
  removeFile,
  writeAtomic,
  writeRegister,
} from "../catalog/index.ts";
import type {
  ExtractedDocument,
  ExtractFigures,
  Finding,
  RevisedTranslations,
} from "../model/index.ts";
import { ahead } from "./ahead.ts";
import { extractFigures } from "./extract-figures.ts";
import { findMoves, type Strays, straysOf } from "./find-moves.ts";
import { arrivingFrom, departures, knowsAnything } from "./follow-moves.ts";
import { catalogFindings } from "./catalog-findings.ts";
import { followRenames } from "./follow-renames.ts";
import { type KeyedDocument, loadDocument } from "./keyed-document.ts";
import { leftDocuments } from "./left-documents.ts";
import { listDocuments, type SourceFile } from "./list-documents.ts";
import { type LocaleFile, localesOf, readLocaleFile } from "./locale-file.ts";
import type { Project } from "./project.ts";
import { regroupContext, reviseEdits } from "./revise-edits.ts";
import { isTrivialByCommits } from "./trivial-commits.ts";
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
  /** Take every edit of these documents for one that changes no meaning. */
  readonly trivial?: boolean;
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
  const translations = new Map<string, Mutable<RevisedTranslations>>();
  for (const locale of localesOf(project)) {
    translations.set(locale, { current: 0, carried: 0, partly: 0, stale: 0 });
  }
  const all = await listDocuments(project.root, project.config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  written.push(...(await followRenames(project, all, options.frozen === true)));
  const results: ExtractedDocument[] = [];
  const strays: Strays[] = [];
  const waiting: { index: number; file: SourceFile; document: KeyedDocument | undefined }[] = [];
  const known = await knowsAnything(project);
  let index = 0;
  for await (const document of ahead(files, (file) => loadDocument(project, file))) {
    options.onDocument?.(document.path, index, files.length);
    const open = known ? await straysOf(project, document) : undefined;
    if (open !== undefined && open.fresh.length + open.left.length > 0) {
      strays.push(open);
      const held = waiting.length < HELD ? document : undefined;
      waiting.push({ index, file: files[index]!, document: held });
    } else await finish(index, document);
    index++;
  }
  const left = options.files ? [] : await leftDocuments(project, all);
  for (const document of left) strays.push(await straysOf(project, document));
  const says = left[0]?.says ?? waiting.find(({ document }) => document)?.document?.says;
  const moves = says ? await findMoves(project, strays, says) : new Map();
  const departing = departures(moves);
  // What arrives somewhere is written there before it leaves where it was, and read before either.
  const moved: (() => Promise<void>)[] = [];
  for (const { index, file, document } of waiting) {
    const arrivals = moves.get(file.namespace);
    const one =
      arrivals === undefined && document
        ? document
        : await loadDocument(project, file, arrivals ?? new Map());
    const leave = departing.get(file.namespace);
    if (arrivals !== undefined) moved.unshift(await prepare(index, one));
    else if (leave !== undefined) moved.push(await prepare(index, one, leave));
    else await finish(index, one);
  }
  for (const [at, document] of left.entries()) {
    const leave = departing.get(document.namespace);
    moved.push(await prepare(files.length + at, document, leave));
  }
  for (const write of moved) await write();
  documents.push(...results);
  return {
    documents,
    translations: Object.fromEntries(translations),
    written: [...new Set(written)].sort(),
    findings,
  };

  async function finish(index: number, document: KeyedDocument): Promise<void> {
    const write = await prepare(index, document);
    await write();
  }

  /** Work out what is to be written for a document, and give what writes it. */
  async function prepare(
    index: number,
    document: KeyedDocument,
    leave: ReadonlySet<string> = new Set(),
  ): Promise<() => Promise<void>> {
    findings.push(...document.findings);
    const trivial = await trivialKeys(project, document, options.trivial === true);
    results[index] = extractFigures(project, document, trivial, leave);
    if (!document.sound) return async () => undefined;
    const count = (locale: string, edits: RevisedTranslations): void => {
      const sum = translations.get(locale);
      if (sum === undefined) return;
      for (const outcome of OUTCOMES) sum[outcome] += edits[outcome];
    };
    const writes = await plan(project, document, { trivial, leave }, findings, count);
    return () => update(writes);
  }

  async function update(writes: readonly Write[]): Promise<void> {
    let complete = true;
    for (const write of writes) {
      const { locale, file, text } = write;
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
  {
    trivial,
    leave,
  }: { readonly trivial: ReadonlySet<string>; readonly leave: ReadonlySet<string> },
  findings: Finding[],
  count: (locale: string, edits: RevisedTranslations) => void,
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
            revise: reviseEdits(project.config, document, locale),
            trivial,
            arrivals: await arrivingFrom(project, document, locale),
            departing: leave,
            regroups: document.regroups,
            sentences: regroupContext(project.config, document, locale),
          });
    if ("problems" in merged) {
      findings.push(...catalogFindings(merged.problems, namespace, locale));
      blocked = true;
      continue;
    }
    count(locale, merged.figures.edits);
    const local: Write = {
      locale,
      file,
      text: isEmpty(merged.text) && units.length === 0 ? undefined : merged.text,
    };
    const memory: Write = { locale, file: gone, text: merged.gone };
    if (merged.between !== undefined) {
      writes.push({ locale, file: gone, text: merged.between }, local);
      writes.push({ ...memory, file: { ...gone, exists: true, text: merged.between } });
    } else writes.push(...(merged.figures.restored > 0 ? [local, memory] : [memory, local]));
  }
  // While one locale could not follow, the register stays, so that the next run sees the same changes.
  if (blocked) return writes;
  writes.push(...(await planHeeded(project, document)));
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

/** Documents that wait until all have been read: beyond these they are read again. */
const HELD = 50;

/** The memory of the comments `trivial`: it follows the document like the register. */
async function planHeeded(project: Project, document: KeyedDocument): Promise<Write[]> {
  const { sourceLocale } = project.config;
  const file = await readLocaleFile(project, sourceLocale, document.namespace, { gone: true });
  if (document.heeded.size === 0) return [{ locale: undefined, file, text: undefined }];
  const comments = Array.from(document.heeded, ([key, text]) => ({ key, text }));
  const next = writeRegister(comments, file.exists ? file : undefined);
  return "text" in next ? [{ locale: undefined, file, text: next.text }] : [];
}

/** The units whose edit the author called trivial: by a comment, in the commits, or for this run. */
async function trivialKeys(
  project: Project,
  document: KeyedDocument,
  whole: boolean,
): Promise<ReadonlySet<string>> {
  const edited = document.changes.flatMap(({ type, key }) => (type === "edited" ? [key] : []));
  if (!edited.some((key) => !document.trivial.has(key))) {
    return document.trivial;
  }
  const { source, locales, sourceLocale } = project.config;
  const register = `${locales}/${localePath(sourceLocale, document.namespace)}`;
  const said =
    whole || (await isTrivialByCommits(project.root, `${source}/${document.path}`, register));
  return said ? new Set(edited) : document.trivial;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const OUTCOMES = ["current", "carried", "partly", "stale"] as const;
