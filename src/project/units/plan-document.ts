import {
  mergeCatalog,
  type MergeResult,
  readRegister,
  type SetWrite,
  writeRegister,
} from "../../catalog/index.ts";
import type { Finding, RevisedTranslations } from "../../model/index.ts";
import { catalogFindings } from "../files/catalog-findings.ts";
import { arrivingFrom } from "./follow-moves.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import { type LocaleFile, readLocaleFile } from "../files/locale-file.ts";
import { localesOf } from "../files/locales-of.ts";
import type { Project } from "../project.ts";
import { regroupContext, reviseEdits } from "./revise-edits.ts";

/** What the plan for a document has to know besides it. */
export interface PlanOptions {
  /** Only the files of these locales. */
  readonly locales?: readonly string[] | undefined;
  /** Keys of edited units whose edit changes nothing. */
  readonly trivial: ReadonlySet<string>;
  /** Keys of units whose translations another document's files get in the same set. */
  readonly leave: ReadonlySet<string>;
}

/** The files to write for a document. */
export interface DocumentPlan {
  readonly writes: readonly SetWrite[];
  readonly findings: readonly Finding[];
  /** By locale: what became of the translations of edited units. */
  readonly translations: ReadonlyMap<string, RevisedTranslations>;
  /** False where the register is no longer the one that the document was compared with. */
  readonly current: boolean;
  /** Whether anything has to be written, or was kept from it. */
  readonly behind: boolean;
  /** Whether nothing was there yet: what is written then says nothing that the source does not say. */
  readonly isNew: boolean;
}

/**
 * Plan the files to write for one document, in an order in which a run that is cut short loses nothing:
 * a translation is where it goes to before it leaves where it was, and the register, by which the
 * next run knows what changed, comes last.
 */
export async function planDocument(
  project: Project,
  document: KeyedDocument,
  { locales, trivial, leave }: PlanOptions,
): Promise<DocumentPlan> {
  const writes: SetWrite[] = [];
  const findings: Finding[] = [];
  const translations = new Map<string, RevisedTranslations>();
  const { namespace, units, changes, register, files } = document;
  // While one locale could not follow, the register stays, so that the next run sees the same changes.
  let complete = true;
  let created: MergeResult | undefined;
  let allNew = true;
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
    // Files that are not there yet say the same in every locale.
    const isNew =
      !file.exists && !gone.exists && document.arrivals.size + document.regroups.length === 0;
    allNew &&= isNew;
    const merged =
      broken.length > 0
        ? { problems: broken }
        : ((isNew ? created : undefined) ??
          mergeCatalog({
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
          }));
    if (isNew && broken.length === 0) created = merged;
    if ("problems" in merged) {
      findings.push(...catalogFindings(merged.problems, namespace, locale, [file, gone]));
      complete = false;
      continue;
    }
    const before = writes.length;
    const text = isEmpty(merged.text) && units.length === 0 ? undefined : merged.text;
    if (merged.figures.restored === 0) {
      add(gone, merged.gone);
      add(file, text);
    } else {
      // What comes back is in the locale file before it leaves memory, and what leaves is in memory
      // before it leaves the locale file.
      const between = merged.between !== undefined && add(gone, merged.between);
      add(file, text);
      add(between ? { ...gone, text: merged.between ?? "", exists: true } : gone, merged.gone);
    }
    translations.set(locale, merged.figures.edits);
    if (locales?.includes(locale) === false && writes.length > before) {
      writes.length = before;
      translations.delete(locale);
      complete = false;
    }
  }
  const { sourceLocale } = project.config;
  const file = await readLocaleFile(project, sourceLocale, namespace);
  const known = file.exists ? readRegister(file.text, file.file) : { register: new Map() };
  const current = "register" in known && isSame(known.register, register);
  const next = writeRegister(units, file.exists ? file : undefined);
  allNew &&= !file.exists && register.size === 0;
  if (complete && "text" in next) {
    const heeded = await readLocaleFile(project, sourceLocale, namespace, { gone: true, files });
    allNew &&= !heeded.exists;
    if (heeded.problems.length === 0) add(heeded, commentsText(document, heeded), true);
    add(file, units.length === 0 ? undefined : next.text, true);
  }
  return {
    writes,
    findings,
    translations,
    current,
    behind: writes.length > 0 || !complete,
    isNew: allNew,
  };
}

/** The memory of the comments `trivial`: it follows the document like the register. */
function commentsText(document: KeyedDocument, file: LocaleFile): string | undefined {
  if (document.heeded.size === 0) return undefined;
  const comments = Array.from(document.heeded, ([key, text]) => ({ key, text }));
  const next = writeRegister(comments, file.exists ? file : undefined);
  return "text" in next ? next.text : file.text;
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
}

function isEmpty(json: string): boolean {
  return /^\uFEFF?\s*\{\s*\}\s*$/.test(json);
}
