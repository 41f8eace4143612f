import assert from "node:assert/strict";
import { readRegister } from "../catalog/index.ts";
import { identify, type KnownUnit } from "../identify/index.ts";
import type { Change, Document, Finding, Slot, Unit, UnitDraft } from "../model/index.ts";
import type { InlineGrammar } from "../segment/inline-grammar.ts";
import type { MessageReader } from "../segment/message-reader.ts";
import { catalogFindings } from "./catalog-findings.ts";
import { readGone } from "./gone-units.ts";
import { type DocumentFiles, documentFiles } from "./document-files.ts";
import type { SourceFile } from "./list-documents.ts";
import { readLocaleFile } from "./locale-file.ts";
import type { Project } from "./project.ts";
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
  grammarOf(slot: Pick<Slot, "syntax">): InlineGrammar;
  readonly files: DocumentFiles;
  /** Reads sources and translations of the document, each once. */
  readonly messages: MessageReader;
  /** What a text says where a unit stands, whatever way it is written. */
  canonical(text: string, unit: { readonly key: string }): string;
}

/** Read a document, cut it into units and give each its key. Writes nothing. */
export async function loadDocument(
  project: Project,
  file: SourceFile,
  files: DocumentFiles = documentFiles(project, file),
): Promise<KeyedDocument> {
  const { document, drafts, grammarOf, messages } = await readUnits(project, file, files);
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
  const gone = await readGone(project, file.namespace, files, says);
  const identity = identify(known, toNew(document, drafts, says), gone);
  const sourcePath = `${config.source}/${file.path}`;
  const units = drafts.map((draft, index) => unitOf(document, draft, identity.keys[index] ?? ""));
  const slotOf = new Map(units.map((unit) => [unit.key, document.slots[unit.slot]]));
  const pins = identity.problems.map(({ code, message, unit }) => ({
    code,
    message,
    span: document.slots[drafts[unit]?.slot ?? 0]?.span ?? { start: 0, end: 0 },
  }));
  return {
    ...file,
    document,
    units,
    changes: identity.changes,
    register: former,
    sound: document.readable && problems.length === 0,
    findings: [
      ...sourceFindings(document, file.namespace, sourcePath, [...document.problems, ...pins]),
      ...catalogFindings(problems, file.namespace, config.sourceLocale, [register], true),
    ],
    grammarOf,
    messages,
    files,
    canonical: (text, unit) =>
      messages.canonical(text, slotOf.get(unit.key) ?? { syntax: "phrasing" }),
  };
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
