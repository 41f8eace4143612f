import type { Run, WrittenSet } from "../catalog/index.ts";
import {
  type ExtractedDocument,
  type ExtractFigures,
  type FileChange,
  type Finding,
  type RevisedTranslations,
  UserError,
} from "../model/index.ts";
import { ahead } from "./ahead.ts";
import { documentFiles, type DocumentFiles } from "./files/document-files.ts";
import type { Arrival } from "./units/arrival.ts";
import type { Strays } from "./units/find-moves.ts";
import { departures, knowsAnything } from "./units/follow-moves.ts";
import { followRenames } from "./units/follow-renames.ts";
import {
  keepExtraction,
  keepNextExtraction,
  type KeptExtraction,
  recallExtraction,
} from "./units/kept-extraction.ts";
import type { KeyedDocument } from "./units/keyed-document.ts";
import { leftDocuments, leftNamespaces } from "./units/left-documents.ts";
import { listLocaleChanges, withRenames } from "./files/list-changes.ts";
import { listDocuments, type SourceFile } from "./files/list-documents.ts";
import { localesOf } from "./files/locales-of.ts";
import type { Project } from "./project.ts";
import type { DocumentPlan } from "./units/plan-document.ts";
import { selectDocuments } from "./select/select-documents.ts";
import { trivialKeys } from "./units/trivial-keys.ts";
import { unfinished, writing } from "./files/writing.ts";

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
  /** Take every edit of these documents for one that changes no meaning. */
  readonly trivial?: boolean;
  /** Only the files of these locales. The register follows where no other file would change. */
  readonly locales?: readonly string[];
  /**
   * Whether the files of a namespace are this shard's to write. The other documents are looked at, since
   * a unit may have moved between them and a shard's own, and are neither counted nor written.
   */
  readonly owns?: (namespace: string) => boolean;
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
 * Bring the locale files up to the source: new units in, edited ones weighed, moved ones followed, and
 * translations of units that are gone into memory.
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

/** A document whose files are written, by itself or with others. */
interface Member {
  readonly index: number;
  readonly document: KeyedDocument;
  readonly reload: () => Promise<KeyedDocument>;
  /** Keys of units that go to another document of the same set. */
  readonly leave: ReadonlySet<string>;
}

/** Without a run nothing is written. */
async function extractWith(
  project: Project,
  options: ExtractOptions,
  run: Run | undefined,
): Promise<Extraction> {
  const documents: ExtractedDocument[] = [];
  const findings: Finding[] = [];
  const changes: FileChange[] = [];
  const written: string[] = [...(run?.finished ?? (await unfinished(project)))];
  const translations = new Map<string, Mutable<RevisedTranslations>>();
  for (const locale of localesOf(project)) {
    translations.set(locale, { current: 0, carried: 0, partly: 0, stale: 0 });
  }
  const all = await listDocuments(project.root, project.config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  const owns = options.owns ?? (() => true);
  // Without a document that left there is nothing to follow, neither now nor in the end.
  const someLeft = (await leftNamespaces(project, all)).length > 0;
  const renamed = (someLeft ? await followRenames(project, all, run) : []).filter((path) =>
    owns(namespaceOf(project, path)),
  );
  written.push(...renamed);
  const strays: Strays[] = [];
  const waiting: { index: number; file: SourceFile; document: KeyedDocument | undefined }[] = [];
  const known = await knowsAnything(project);
  const begun: { readonly members: readonly Member[]; readonly done: Promise<WrittenSet> }[] = [];
  const states = new Map<string, string>();
  const trivialOf = trivialKeys(project, options.trivial === true);
  let unchanged = 0;
  let count = 0;
  // Where nothing is known yet, nothing can have moved.
  const looked = known ? files : files.filter(({ namespace }) => owns(namespace));
  for await (const { file, files: own, kept, document } of ahead(looked, open)) {
    const index = count++;
    options.onDocument?.(file.path, index, looked.length);
    if (kept) {
      unchanged++;
      if (owns(file.namespace)) {
        documents[index] = kept.figures;
        findings.push(...kept.findings);
      }
    } else {
      const open = known ? await strayUnits(document) : undefined;
      if (open !== undefined && open.fresh.length + open.left.length > 0) {
        strays.push(open);
        const held = waiting.length < HELD ? document : undefined;
        waiting.push({ index, file, document: held });
        own.entry.save();
        continue;
      }
      const behind = await update([{ index, document, reload: () => load(file), leave: nobody }]);
      if (!document.sound || behind) {
        own.entry.save();
        continue;
      }
      const figures = documents[index];
      if (figures) keepExtraction(project, own, { figures, findings: document.findings });
    }
    if (project.cache.enabled) states.set(file.namespace, own.state());
  }
  const left = options.files || !someLeft ? [] : await leftDocuments(project, all);
  const moves = await movesAmong(left);
  const departing = departures(moves);
  // What arrives somewhere is written there before it leaves where it was, and all of it as one set.
  const [arriving, leaving]: [Member[], Member[]] = [[], []];
  for (const { index, file, document } of waiting) {
    const arrivals = moves.get(file.namespace);
    const leave = departing.get(file.namespace);
    const reload = () => load(file, arrivals);
    const one = arrivals === undefined && document ? document : await reload();
    const next = { index, document: one, reload, leave: leave ?? nobody };
    if (arrivals !== undefined) arriving.push(next);
    else if (leave !== undefined) leaving.push(next);
    else await update([next]);
  }
  for (const [at, document] of left.entries()) {
    const leave = departing.get(document.namespace);
    const reload = async () =>
      (await import("./units/left-document.ts")).leftDocument(project, document.namespace);
    const next = { index: files.length + at, document, reload, leave: leave ?? nobody };
    if (leave === undefined) await update([next]);
    else leaving.push(next);
  }
  await update([...arriving, ...leaving]);
  while (begun.length > 0) await settleFirst();
  if (!options.files && unchanged < files.length) {
    project.cache.prune(all.map(({ namespace }) => namespace));
  }
  return {
    documents: documents.filter(Boolean),
    translations: Object.fromEntries(translations),
    written: [...new Set(written)].sort(),
    ...(run === undefined ? { changes: withRenames(project, renamed, changes) } : {}),
    findings,
    unchanged,
    states,
  };

  async function open(file: SourceFile): Promise<Opened> {
    const own = documentFiles(project, file);
    const kept = recallExtraction(project, own, file);
    if (kept) return { file, files: own, kept, document: undefined };
    // The parser is loaded where something changed.
    const { loadDocument } = await import("./units/keyed-document.ts");
    return { file, files: own, kept, document: await loadDocument(project, file, own) };
  }

  async function load(
    file: SourceFile,
    arrivals?: ReadonlyMap<number, Arrival>,
  ): Promise<KeyedDocument> {
    const { loadDocument } = await import("./units/keyed-document.ts");
    return loadDocument(project, file, documentFiles(project, file), arrivals);
  }

  async function strayUnits(document: KeyedDocument): Promise<Strays> {
    const { straysOf } = await import("./units/find-moves.ts");
    return straysOf(project, document);
  }

  async function movesAmong(
    left: readonly KeyedDocument[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<number, Arrival>>> {
    const says = left[0]?.says ?? waiting.find(({ document }) => document)?.document?.says;
    if (says === undefined) return new Map();
    const { findMoves, straysOf } = await import("./units/find-moves.ts");
    for (const document of left) strays.push(await straysOf(project, document));
    return findMoves(project, strays, says);
  }

  /**
   * Again and again while somebody saves the same files: on a quiet disk, once. Tells whether anything
   * had to be written, or kept from it.
   */
  async function update(all: readonly Member[]): Promise<boolean> {
    const members = all.filter(({ document }) => owns(document.namespace));
    if (members.length === 0) return false;
    const { extractFigures } = await import("./units/extract-figures.ts");
    for (const { index, document, leave } of members) {
      findings.push(...document.findings);
      documents[index] = extractFigures(project, document, await trivialOf(document), leave);
    }
    return carryOut(
      members,
      members.map(({ document }) => document),
    );
  }

  /** Read again first where a member has no document to begin with. */
  async function carryOut(
    members: readonly Member[],
    read: readonly KeyedDocument[] | undefined,
  ): Promise<boolean> {
    const { planDocument } = await import("./units/plan-document.ts");
    let now = read;
    for (let attempt = 0; attempt < patience; attempt++) {
      now ??= await Promise.all(members.map(({ reload }) => reload()));
      const broken = now.filter((document, at) => members[at]!.document.sound && !document.sound);
      if (broken.length > 0) {
        findings.push(...broken.flatMap((document) => document.findings));
        return true;
      }
      const plans = [];
      for (const [at, { leave }] of members.entries()) {
        const document = now[at]!;
        if (!document.sound) continue;
        const [trivial, { locales }] = [await trivialOf(document), options];
        plans.push(await planDocument(project, document, { locales, trivial, leave }));
      }
      if (plans.every(({ current }) => current)) {
        const writes = plans.flatMap((plan) => plan.writes);
        if (run === undefined) {
          written.push(...writes.map(({ path }) => path));
          changes.push(...listLocaleChanges(writes));
        } else if (read && writes.length > 0 && plans.every(({ isNew }) => isNew)) {
          for (const [at, member] of members.entries())
            keepNext(member.index, read[at]!, plans[at]!);
          await begin(members, run.writeNew(writes));
          return true;
        }
        const done = writes.length === 0 ? undefined : await run?.write(writes);
        written.push(...(done?.written ?? []));
        if (done?.disturbed !== true) {
          findings.push(...plans.flatMap((plan) => plan.findings));
          for (const plan of plans) addUp(plan.translations);
          return plans.some(({ behind }) => behind);
        }
      }
      now = undefined;
    }
    const names = members.map(({ document }) => document.namespace).join(", ");
    throw new UserError(
      "io",
      `Expected the locale files of ${names} to rest, found them changed ${patience} times.`,
      "Run again when nobody else writes them. Nothing was written over.",
    );
  }

  /** What the next run will find of a document that is new to this one. */
  function keepNext(index: number, document: KeyedDocument, plan: DocumentPlan): void {
    const figures = documents[index];
    if (!figures || !document.sound || options.locales || plan.findings.length > 0) return;
    keepNextExtraction(
      project,
      document.files,
      { figures, findings: document.findings },
      plan.writes,
    );
  }

  /** While the disk is waited for, the next documents are read. */
  async function begin(members: readonly Member[], done: Promise<WrittenSet>): Promise<void> {
    // A failure is thrown where it is waited for; until then it must not count as unhandled.
    done.catch(() => undefined);
    begun.push({ members, done });
    if (begun.length >= AT_ONCE) await settleFirst();
  }

  /** Documents are let go as soon as their files are there. */
  async function settleFirst(): Promise<void> {
    const first = begun.shift();
    if (!first) return;
    const { written: there, disturbed } = await first.done;
    written.push(...there);
    // Somebody saved one of them meanwhile: it is read, and merged as any other.
    if (disturbed) await carryOut(first.members, undefined);
  }

  function addUp(edits: ReadonlyMap<string, RevisedTranslations>): void {
    for (const [locale, outcomes] of edits) {
      const sum = translations.get(locale);
      if (sum === undefined) continue;
      for (const outcome of OUTCOMES) sum[outcome] += outcomes[outcome];
    }
  }
}

/** The namespace that a locale file is of, by its path: `locales/.gone/de/guide/intro.json`. */
function namespaceOf({ config }: Project, path: string): string {
  const inner = path.slice(config.locales.replace(/^\.\/|\/+$/gu, "").length + 1);
  return inner.replace(/^(?:\.gone\/)?[^/]+\//u, "").replace(/\.json$/u, "");
}

/** How often the files of one document may change while they are read. */
const patience = 10;

/** Documents that wait until all have been read: beyond these they are read again. */
const HELD = 50;

/** New documents whose files are on their way to the disk. */
const AT_ONCE = 8;

const nobody: ReadonlySet<string> = new Set();

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const OUTCOMES = ["current", "carried", "partly", "stale"] as const;
