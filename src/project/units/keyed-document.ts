import assert from "node:assert/strict";
import { readRegister, type Regroup } from "../../catalog/index.ts";
import { identifyWith } from "../../identify/identify-with.ts";
import type { GoneUnit, Identified, KnownUnit, NewUnit } from "../../identify/index.ts";
import { LettersMissing } from "../../identify/make-key.ts";
import type { Romanize } from "../../identify/romanize.ts";
import type { Change, Document, Finding, Slot, Unit, UnitDraft } from "../../model/index.ts";
import type { InlineGrammar } from "../../segment/inline-grammar.ts";
import type { MessageReader } from "../../segment/message-reader.ts";
import { catalogFindings } from "../files/catalog-findings.ts";
import { type Cut, findRegroups, type FoundRegroup, regroupsByKey } from "./find-regroups.ts";
import type { Arrival } from "./arrival.ts";
import { cutSentences } from "../../segment/cut-sentences.ts";
import { readGone } from "./gone-units.ts";
import { type DocumentFiles, documentFiles } from "../files/document-files.ts";
import type { SourceFile } from "../files/list-documents.ts";
import { readLocaleFile } from "../files/locale-file.ts";
import type { Project } from "../project.ts";
import { trivialEdits } from "./trivial-edits.ts";
import { editPolicy } from "./edit-policy.ts";
import { isHarmlessEdit } from "../../segment/revise-translation.ts";
import { sourceFindings } from "./source-findings.ts";
import { readUnits } from "./read-units.ts";

/** A document whose units have their keys, and what the register knew before. */
export interface KeyedDocument extends SourceFile {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly changes: readonly Change[];
  /** Key → source text at the last extraction. */
  readonly register: ReadonlyMap<string, string>;
  /** False where the register could not be read: then nothing may be written for this document. */
  readonly sound: boolean;
  /** Problems of the source and of the register. */
  readonly findings: readonly Finding[];
  /** Units that came from other documents, by their key of now. */
  readonly arrivals: ReadonlyMap<string, Arrival>;
  /** What a text says, wherever it stands. */
  readonly says: (text: string) => string;
  /** Units that came apart or together, sentence by sentence the same. */
  readonly regroups: readonly Regroup[];
  /** Cut a source text into its sentences. */
  readonly cut: Cut;
  /** Keys of units whose edit changes nothing, as their author said. */
  readonly trivial: ReadonlySet<string>;
  /** Key → the comment that said so, for those that stand in the document. */
  readonly heeded: ReadonlyMap<string, string>;
  grammarOf(slot: Pick<Slot, "syntax">): InlineGrammar;
  /** The grammar where a unit stands; that of a paragraph for a key that no unit has. */
  grammarFor(unit: { readonly key: string }): InlineGrammar;
  /** Whether the edit that made a unit's text of a former one leaves its translations as they are. */
  asksForNothing(was: string, unit: Unit): boolean;
  readonly files: DocumentFiles;
  /** Reads sources and translations of the document, each once. */
  readonly messages: MessageReader;
  /** Hash of all that the texts of the units depend on: the source, and how it is read. */
  readonly unitsKey: string;
  /** What a text says where a unit stands, whatever way it is written. */
  canonical(text: string, unit: { readonly key: string }): string;
}

/**
 * Read a document, cut it into units and give each its key. Writes nothing.
 *
 * `arrivals` are units that came from other documents, by their index: they have the keys that they had
 * there, where those are free.
 */
export async function loadDocument(
  project: Project,
  file: SourceFile,
  files: DocumentFiles = documentFiles(project, file),
  arrivals: ReadonlyMap<number, Arrival> = new Map(),
): Promise<KeyedDocument> {
  const {
    document,
    drafts,
    grammarOf,
    messages,
    key: unitsKey,
  } = await readUnits(project, file, files);
  const { config } = project;
  const register = await readLocaleFile(project, config.sourceLocale, file.namespace, { files });
  const read =
    register.exists && register.problems.length === 0
      ? readRegister(register.text, register.file)
      : undefined;
  const problems = [...register.problems, ...(read && "problems" in read ? read.problems : [])];
  const known: KnownUnit[] = [];
  const says = (text: string): string => messages.canonical(text, { syntax: "phrasing" });
  const former = read && "register" in read ? read.register : new Map<string, string>();
  for (const [key, text] of former) known.push({ key, text, canonical: says(text) });
  const gone = await readGone(project, file.namespace, files, says, former);
  const cut: Cut = (text) =>
    cutSentences(messages.read(text, { syntax: "phrasing" }), config.sourceLocale).map(
      ({ text: sentence, gap }) => ({
        text: sentence,
        gap,
        canonical: says(sentence),
      }),
    );
  const fresh = toNew(document, drafts, says);
  const regrouped = findRegroups(known, fresh, cut);
  const kept = keepKeys(fresh, regrouped);
  const taken = new Set([...former.keys(), ...gone.map(({ key }) => key)]);
  const identity = await identifyAll(known, keepArrivals(kept, arrivals, taken), gone);
  const cameAs = new Map(
    Array.from(arrivals, ([index, arrival]) => [identity.keys[index] ?? "", arrival] as const),
  );
  const changes = identity.changes.map((change): Change => {
    const { key } = change;
    const came = change.type === "new" ? cameAs.get(key) : undefined;
    if (came === undefined) return change;
    if (came.score === 1) return { type: "moved", key, was: came.text };
    return { type: "edited", key, was: came.text, score: came.score };
  });
  const regroups = regroupsByKey(regrouped, identity.keys, fresh, former, cut);
  const sourcePath = `${config.source}/${file.path}`;
  const units = drafts.map((draft, index) => unitOf(document, draft, identity.keys[index] ?? ""));
  const comments = await readHeeded(project, file.namespace, files);
  const trivial = trivialEdits(document, units, changes, comments);
  const slotOf = new Map(units.map((unit) => [unit.key, document.slots[unit.slot]]));
  const grammarFor = (unit: { readonly key: string }) =>
    grammarOf(slotOf.get(unit.key) ?? { syntax: "phrasing" });
  const pins = identity.problems.map(({ code, message, unit }) => ({
    code,
    message,
    span: document.slots[drafts[unit]?.slot ?? 0]?.span ?? { start: 0, end: 0 },
  }));
  return {
    ...file,
    document,
    units,
    changes,
    arrivals: cameAs,
    says,
    register: former,
    sound: document.readable && problems.length === 0,
    findings: [
      ...sourceFindings(document, file.namespace, sourcePath, [
        ...document.problems,
        ...pins,
        ...trivial.problems,
      ]),
      ...catalogFindings(problems, file.namespace, config.sourceLocale, [register], true),
    ],
    regroups,
    cut,
    trivial: trivial.keys,
    heeded: trivial.heeded,
    grammarOf,
    grammarFor,
    asksForNothing(was, unit) {
      if (trivial.keys.has(unit.key)) return true;
      const reading = { grammar: grammarFor(unit), sourceLocale: config.sourceLocale };
      return isHarmlessEdit(was, unit.text, reading, editPolicy(config));
    },
    messages,
    unitsKey,
    files,
    canonical: (text, unit) =>
      messages.canonical(text, slotOf.get(unit.key) ?? { syntax: "phrasing" }),
  };
}

/** The table of all scripts is loaded where a new key takes it, and stays. */
let letters: Romanize | undefined;

async function identifyAll(
  known: readonly KnownUnit[],
  fresh: readonly NewUnit[],
  gone: readonly GoneUnit[],
): Promise<Identified> {
  try {
    return identifyWith(letters, known, fresh, gone);
  } catch (error) {
    if (!(error instanceof LettersMissing)) throw error;
  }
  letters = (await import("../../identify/romanize.ts")).romanize;
  return identifyWith(letters, known, fresh, gone);
}

/** Which comments `trivial` stood in the document at the last extraction, by key. */
async function readHeeded(
  project: Project,
  namespace: string,
  files: DocumentFiles,
): Promise<ReadonlyMap<string, string>> {
  const file = await readLocaleFile(project, project.config.sourceLocale, namespace, {
    gone: true,
    files,
  });
  if (!file.exists || file.problems.length > 0) return new Map();
  const read = readRegister(file.text, file.file);
  return "register" in read ? read.register : new Map();
}

/**
 * The register holds no roles, so old and new texts are compared in one grammar: a heading that
 * became a paragraph says the same.
 */
function toNew(document: Document, drafts: readonly UnitDraft[], says: (text: string) => string) {
  const used = new Set<number>();
  return drafts.map(({ slot, text }) => {
    const pinned = used.has(slot) ? undefined : document.slots[slot]?.key;
    used.add(slot);
    return { text, canonical: says(text), ...(pinned === undefined ? {} : { pinned }) };
  });
}

/** The longest piece goes on with the key, as if its author had pinned it. */
function keepKeys(fresh: readonly NewUnit[], regroups: readonly FoundRegroup[]): NewUnit[] {
  const kept = new Map(regroups.map(({ keeper }) => [keeper.fresh, keeper.key]));
  const pinned = new Set(fresh.map((unit) => unit.pinned));
  return fresh.map((unit, index) => {
    const key = kept.get(index);
    return key === undefined || unit.pinned !== undefined || pinned.has(key)
      ? unit
      : { ...unit, pinned: key };
  });
}

/** A unit from another document keeps its key as if its author had pinned it, where it is free here. */
function keepArrivals(
  fresh: readonly NewUnit[],
  arrivals: ReadonlyMap<number, Arrival>,
  taken: Set<string>,
): NewUnit[] {
  for (const { pinned } of fresh) if (pinned !== undefined) taken.add(pinned);
  return fresh.map((unit, index) => {
    const key = arrivals.get(index)?.key;
    if (key === undefined || unit.pinned !== undefined || taken.has(key)) return unit;
    taken.add(key);
    return { ...unit, pinned: key };
  });
}

function unitOf(document: Document, draft: UnitDraft, key: string): Unit {
  const slot = document.slots[draft.slot];
  assert(slot);
  const { role, syntax, headings, note, maxLength, name } = slot;
  return {
    ...draft,
    key,
    context: {
      role,
      syntax,
      headings,
      ...(note === undefined ? {} : { note }),
      ...(maxLength === undefined ? {} : { maxLength }),
      ...(name === undefined ? {} : { name }),
    },
  };
}
