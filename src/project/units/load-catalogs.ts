import { type FileProblem, type FlatFile, readCatalog } from "../../catalog/index.ts";
import type { Catalog, Finding, Translation, Unit } from "../../model/index.ts";
import { catalogFindings } from "../files/catalog-findings.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import { type LocaleFile, readLocaleFile } from "../files/locale-file.ts";
import type { Project } from "../project.ts";

/** The translations of a document into one locale, as they stand against the source of now. */
export interface LoadedCatalog {
  readonly locale: string;
  readonly file: LocaleFile;
  /** Every unit has an entry; a gap is `""`. */
  readonly catalog: Catalog;
  /** The file's members with their places; `undefined` where there is no file. */
  readonly members: FlatFile | undefined;
  /** False where the file could not be read: nothing is known of its translations. */
  readonly sound: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Load the translations of a document into one locale.
 *
 * The states are those against the source as it is now: where the source changed after the last
 * extraction, a translation is stale although its file does not say so yet.
 */
export async function loadCatalog(
  project: Project,
  document: KeyedDocument,
  locale: string,
): Promise<LoadedCatalog> {
  const file = await readLocaleFile(project, locale, document.namespace, {
    files: document.files,
  });
  const read = readEntries(document, file, locale);
  if ("problems" in read) {
    const findings = catalogFindings(read.problems, document.namespace, locale, [file]);
    return {
      locale,
      file,
      catalog: emptyCatalog(document, locale),
      members: undefined,
      sound: false,
      findings,
    };
  }
  const { entries, members } = read;
  return {
    locale,
    file,
    catalog: { locale, namespace: document.namespace, entries },
    members,
    sound: true,
    findings: [],
  };
}

interface Entries {
  readonly entries: ReadonlyMap<string, Translation>;
  readonly members: FlatFile | undefined;
}

/**
 * Read the translations in a locale file. Locales that nobody has begun have the same file, which is read once: what
 * is in it does not depend on its locale.
 */
function readEntries(
  document: KeyedDocument,
  file: LocaleFile,
  locale: string,
): Entries | { readonly problems: readonly FileProblem[] } {
  if (file.problems.length > 0) return { problems: file.problems };
  const text = file.exists ? file.text : undefined;
  const last = lastRead.get(document);
  if (last && last.text === text) return last;
  const { namespace, register } = document;
  const read = readCatalog(text ?? "{}", { locale, namespace, file: file.file, register });
  if ("problems" in read) return read;
  const formerKeys = new Map(
    document.changes.flatMap((change) =>
      "from" in change && typeof change.from === "string"
        ? [[change.key, change.from] as const]
        : [],
    ),
  );
  const entries = new Map<string, Translation>();
  for (const unit of document.units) {
    const entry =
      read.catalog.entries.get(unit.key) ??
      read.catalog.entries.get(formerKeys.get(unit.key) ?? "");
    entries.set(unit.key, current(document, unit, entry));
  }
  const made = { text, entries, members: file.exists ? read.file : undefined };
  lastRead.set(document, made);
  return made;
}

const lastRead = new WeakMap<KeyedDocument, Entries & { readonly text: string | undefined }>();

function emptyCatalog(document: KeyedDocument, locale: string): Catalog {
  const entries = new Map(
    document.units.map((unit) => [unit.key, current(document, unit, undefined)]),
  );
  return { locale, namespace: document.namespace, entries };
}

/** A translation as it stands against the unit's text of now. */
function current(document: KeyedDocument, unit: Unit, entry: Translation | undefined): Translation {
  if (entry === undefined || entry.target === "") {
    return { key: unit.key, target: "", state: "new", source: unit.text };
  }
  const answered = entry.was ?? entry.source;
  const says =
    answered === unit.text ||
    document.canonical(answered, unit) === unit.canonical ||
    (entry.was === undefined && document.asksForNothing(answered, unit));
  const { was: _, ...rest } = entry;
  if (says)
    return { ...rest, key: unit.key, state: entry.state === "stale" ? "translated" : entry.state };
  return {
    ...rest,
    key: unit.key,
    was: answered,
    state: entry.state === "draft" ? "draft" : "stale",
  };
}
