import { join } from "node:path";
import { readText, type Run, setTranslation } from "../catalog/index.ts";
import type { ReadBack, ReadBackChange, ReadBackDocument } from "../model/index.ts";
import { UserError } from "../model/index.ts";
import { builtBefore, rememberBuilt } from "./files/built-memory.ts";
import { type KeyedDocument, loadDocument } from "./units/keyed-document.ts";
import { linkWorld } from "./outputs/link-world.ts";
import { listDocuments } from "./files/list-documents.ts";
import type { LocaleFile } from "./files/locale-file.ts";
import type { Project } from "./project.ts";
import { catalogsFor } from "./read-back/catalogs-for.ts";
import { type Base, findBase } from "./read-back/find-base.ts";
import { gitBase } from "./read-back/git-base.ts";
import { type NewTranslation, readBackPage } from "./read-back/read-back-page.ts";
import { type Output, selectOutputs } from "./read-back/select-outputs.ts";
import { withoutBase } from "./read-back/without-base.ts";
import { writing } from "./files/writing.ts";

/** What `readBack` is asked for. */
export interface ReadBackOptions {
  /** Only these: paths of localized documents, folders of them, or source documents. */
  readonly files?: readonly string[];
  /** Only these locales. */
  readonly locales?: readonly string[];
  /** The commit that holds what was edited, where it is not what was built last. */
  readonly base?: string;
  /**
   * Where nobody knows what stood on a page before the edit: it was built from what the locale files say
   * now. Without it nothing of such a page is carried.
   */
  readonly assumeCurrent?: boolean;
  /** Write nothing, and tell what would be. */
  readonly dryRun?: boolean;
  /** Called before each localized document, for progress. */
  readonly onDocument?: (path: string, index: number, count: number) => void;
}

/**
 * Carry what somebody changed in localized documents back into the locale files.
 *
 * A three-way comparison: what stood there before the edit (the last build, or a commit), what stands
 * there, and what the locale files say now. Laws: after it, a build gives the edited bytes wherever a
 * change is `carried`; no state is promoted, and nothing that is not carried touches a locale file. A
 * page that was built before the catalog moved on never sets a newer translation back. Throws a
 * `UserError` for names that stand for nothing.
 */
export async function readBack(project: Project, options: ReadBackOptions = {}): Promise<ReadBack> {
  if (options.dryRun === true) return readBackWith(project, options, undefined);
  return writing(project, "read-back", true, (own) => readBackWith(project, options, own));
}

/** How often a locale file may change while its page is compared. */
const patience = 10;

/** Without a run of its own, nothing is written. */
async function readBackWith(
  project: Project,
  options: ReadBackOptions,
  own: Run | undefined,
): Promise<ReadBack> {
  const { root, config } = project;
  const all = await listDocuments(root, config);
  const outputs = selectOutputs(project, all, options.files, options.locales);
  const world = linkWorld(project, all);
  const git = options.base === undefined ? undefined : await gitBase(project, options.base);
  const documents: ReadBackDocument[] = [];
  const written: string[] = [];
  let compared = 0;
  let loaded: KeyedDocument | undefined;
  try {
    for (const [index, output] of outputs.entries()) {
      options.onDocument?.(output.path, index, outputs.length);
      const edited = await editedText(root, output);
      if (edited === undefined) continue;
      compared++;
      const base = await findBase(root, output, edited, git);
      if (base.text === edited) continue;
      if (loaded?.path !== output.file.path) loaded = await loadDocument(project, output.file);
      const found = await carry(output, loaded, edited, base);
      if (found.changes.length > 0 || found.notes.length > 0)
        documents.push({
          ...found.about,
          base: base.kind,
          changes: found.changes,
          notes: found.notes,
        });
      if (found.text !== undefined) written.push(found.file.file);
      const whole = found.changes.every(
        ({ outcome }) => outcome !== "refused" && outcome !== "clash",
      );
      // Read back whole, the edited text is what the next edit is compared with, and a build may go on.
      if (whole && own && (await builtBefore(root, output.path)) !== undefined)
        await rememberBuilt(root, output.path, edited);
    }
  } finally {
    await git?.close();
  }
  return { documents, compared, written };

  /** Compare, and write the locale file; again where somebody saved it meanwhile. */
  async function carry(output: Output, document: KeyedDocument, edited: string, base: Base) {
    for (let attempt = 1; ; attempt++) {
      const found = await compare(output, document, edited, base);
      const { file, text } = found;
      if (!own || text === undefined) return found;
      const former = file.exists ? file.text : null;
      const { disturbed } = await own.write([{ path: file.file, former, text, last: false }]);
      if (!disturbed) return found;
      if (attempt === patience) {
        const expected = `Expected ${file.file} to rest, found it changed ${patience} times.`;
        throw new UserError("io", expected, "Run again. Nothing was written over.");
      }
    }
  }

  async function compare(output: Output, document: KeyedDocument, edited: string, base: Base) {
    const { locale, path } = output;
    const catalogs = await catalogsFor(project, document, locale);
    const { file } = catalogs[0]!;
    const about = { locale, namespace: document.namespace, path, file: file.file };
    const broken = catalogs.find(({ sound }) => !sound);
    const unreadable =
      broken?.file.file ?? (document.document.readable ? undefined : document.path);
    if (unreadable !== undefined) {
      const message = `Expected to read ${unreadable}, and cannot: calque check says why`;
      const change = { line: 1, outcome: "refused", reason: "broken", message } as const;
      return { about, file, changes: [change], notes: [], text: undefined };
    }
    const input = { document, catalogs, locale, world: world(locale) };
    const known = base.text !== undefined || options.assumeCurrent === true;
    const read = await readBackPage(project, input, { edited, base: base.text });
    const page = known ? read : withoutBase(read);
    const text = withTranslations(file, page.translations);
    const changes: readonly ReadBackChange[] = page.changes;
    return { about, file, changes, notes: page.notes, text };
  }
}

async function editedText(root: string, { path, named }: Output): Promise<string | undefined> {
  const read = await readText(join(root, path), path);
  if (read && "text" in read) return read.text;
  if (read) throw new UserError("input", `Cannot read back ${path}: ${read.problems[0].message}`);
  if (!named) return undefined;
  throw new UserError(
    "input",
    `Expected a localized document, found no ${path}.`,
    "Run calque build.",
  );
}

/** The locale file with the translations in it; `undefined` where there are none. */
function withTranslations(
  file: LocaleFile,
  translations: readonly NewTranslation[],
): string | undefined {
  if (translations.length === 0) return undefined;
  let { text } = file;
  for (const { key, target, state } of translations) {
    const options = { keepWas: true, ...(state === undefined ? {} : { state }) };
    const set = setTranslation({ text, file: file.file }, key, target, options);
    if ("problems" in set) throw new UserError("input", set.problems[0]!.message);
    ({ text } = set);
  }
  return text;
}
