import { editEntry, type Run } from "../catalog/index.ts";
import type { Edit, Finding, Fixed, Severity, Unit } from "../model/index.ts";
import type { Knowledge } from "../qa/inspect-unit.ts";
import { certainFixes } from "../qa/rule-pages.ts";
import { splice } from "../text/splice.ts";
import { editLocaleFiles } from "./files/edit-locale-files.ts";
import { inspect } from "./check/inspect.ts";
import { loadDocument } from "./units/keyed-document.ts";
import { listDocuments } from "./files/list-documents.ts";
import { type LoadedCatalog, loadCatalog } from "./units/load-catalogs.ts";
import { loadGlossary } from "./files/load-glossary.ts";
import { localesOf } from "./files/locales-of.ts";
import type { KeyedDocument } from "./units/keyed-document.ts";
import type { Project } from "./project.ts";
import { pairsOf } from "./check/read-pairs.ts";
import { rememberDocument } from "./check/remember-document.ts";
import { ruleSettings } from "./check/rule-settings.ts";
import { selectDocuments } from "./select/select-documents.ts";
import { writing } from "./files/writing.ts";

/** What is fixed. */
export interface FixOptions {
  readonly locales?: readonly string[];
  readonly files?: readonly string[];
  /** Rules whose fixes are applied beside the certain ones, or `numbers/*`. */
  readonly rules?: readonly string[];
  /** Tell what would be fixed and write nothing. */
  readonly frozen?: boolean;
}

/**
 * Apply the fixes that checks are certain of to the locale files.
 *
 * Law: a text is changed only where a check of the changed text no longer has the finding and has no
 * finding that was not there before. Nothing but the translation changes: its state and its annotations
 * stay.
 */
export async function fix(project: Project, options: FixOptions): Promise<readonly Fixed[]> {
  if (options.frozen) return fixAll(project, options, undefined);
  return writing(project, "check --fix", true, (own) => fixAll(project, options, own));
}

async function fixAll(
  project: Project,
  options: FixOptions,
  own: Run | undefined,
): Promise<readonly Fixed[]> {
  const all = await listDocuments(project.root, project.config);
  const files = options.files ? selectDocuments(project, all, options.files) : all;
  const locales = new Set(options.locales ?? localesOf(project));
  const settingsFor = ruleSettings(project.config);
  const { knowledge } = await loadGlossary(project);
  const wanted = fixable(options.rules ?? []);
  const fixed: Fixed[] = [];
  for (const file of files) {
    const document = await loadDocument(project, file);
    const catalogs = await Promise.all(
      localesOf(project).map((locale) => loadCatalog(project, document, locale)),
    );
    const memory = rememberDocument(catalogs, document.namespace, pairsOf(project, document).all);
    for (const catalog of catalogs) {
      if (!catalog.sound || !locales.has(catalog.locale)) continue;
      const context = { project, document, catalog, knowledge: { memory, ...knowledge } };
      const settings = settingsFor(file.path, catalog.locale);
      const changes = fixCatalog({ ...context, settings }, wanted);
      if (changes.length === 0) continue;
      fixed.push(...changes);
      if (own) await write(project, catalog, changes, own);
    }
  }
  return fixed;
}

interface Context {
  readonly project: Project;
  readonly document: KeyedDocument;
  readonly catalog: LoadedCatalog;
  readonly knowledge: Knowledge;
  readonly settings: Readonly<Record<string, Severity | "off">>;
}

function fixCatalog(context: Context, wanted: (rule: string) => boolean): Fixed[] {
  const { document, catalog } = context;
  const found = inspectWith(context, document.units);
  const counts = new Map<string, number>();
  for (const { key = "", rule, fix: edits = [] } of found) {
    if (edits.length > 0 && wanted(rule)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fixed: Fixed[] = [];
  for (const unit of document.units) {
    const before = catalog.catalog.entries.get(unit.key)?.target ?? "";
    let after = before;
    const rules: string[] = [];
    // One after the other: each is judged by a new check of what the one before left.
    for (let count = counts.get(unit.key) ?? 0; count > 0; count--) {
      const now = inspectWith(context, [unit], after);
      const step = now.find(({ rule, fix }) => {
        if (!wanted(rule) || !fix || fix.length === 0) return false;
        const text = apply(after, fix);
        return text !== after && mends(now, rule, inspectWith(context, [unit], text));
      });
      if (!step?.fix) break;
      after = apply(after, step.fix);
      rules.push(step.rule);
    }
    if (after === before) continue;
    fixed.push({
      file: catalog.file.file,
      locale: catalog.locale,
      namespace: document.namespace,
      key: unit.key,
      rules,
      before,
      after,
    });
  }
  return fixed;
}

/** One finding of the rule fewer, and of no rule one more. */
function mends(before: readonly Finding[], rule: string, after: readonly Finding[]): boolean {
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter((finding) => finding.rule === id).length;
  return (
    count(after, rule) < count(before, rule) &&
    after.every((finding) => count(after, finding.rule) <= count(before, finding.rule))
  );
}

function apply(text: string, edits: readonly Edit[]): string {
  return splice(
    text,
    edits.toSorted((a, b) => a.span.start - b.span.start),
  ).text;
}

/** Inspect units, the one with another translation where `target` says so. */
function inspectWith(
  context: Context,
  units: readonly Unit[],
  target?: string,
): readonly Finding[] {
  const { project, document, catalog, settings, knowledge } = context;
  const entries = new Map(
    units.flatMap(({ key }) => {
      const entry = catalog.catalog.entries.get(key);
      return entry ? [[key, target === undefined ? entry : { ...entry, target }] as const] : [];
    }),
  );
  const part = { ...catalog, catalog: { ...catalog.catalog, entries } };
  const some = { ...document, units };
  const pairs = pairsOf(project, some).all(part);
  return inspect(project, some, part, settings, pairs, knowledge).findings;
}

async function write(
  project: Project,
  catalog: LoadedCatalog,
  changes: readonly Fixed[],
  own: Run,
): Promise<void> {
  const { file } = catalog.file;
  await editLocaleFiles(project, own, [file], (former) => {
    let text = former;
    for (const { key, before, after } of changes) {
      const edited = editEntry({ text, file }, key, ({ target, annotations }) => ({
        target: target === before ? after : target,
        annotations,
      }));
      if ("text" in edited) text = edited.text;
    }
    return text;
  });
}

function fixable(also: readonly string[]): (rule: string) => boolean {
  return (rule) =>
    certainFixes.has(rule) || also.includes(rule) || also.includes(`${rule.split("/", 1)[0]}/*`);
}
