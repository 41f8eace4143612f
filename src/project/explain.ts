import { fallbackChain } from "../config/index.ts";
import type {
  ExplainedLocale,
  ExplainedUnit,
  ExplainedValue,
  Explanation,
  Finding,
  Translation,
  Unit,
} from "../model/index.ts";
import { explainValues } from "../qa/explain-values.ts";
import { resolveSeverity } from "../qa/index.ts";
import { classifyEdit } from "../segment/classify-edit.ts";
import { rememberDocument } from "./check/remember-document.ts";
import { choosersFor } from "./outputs/choosers.ts";
import { compose } from "./outputs/compose.ts";
import { findPlace, type Found } from "./select/find-place.ts";
import { inspect } from "./check/inspect.ts";
import type { KeyedDocument } from "./units/keyed-document.ts";
import { loadCatalog, type LoadedCatalog } from "./units/load-catalogs.ts";
import { loadGlossary } from "./files/load-glossary.ts";
import { localesOf } from "./files/locales-of.ts";
import { localizeLocale } from "./outputs/localize-locale.ts";
import { sourcePlaces, targetPlaces } from "./units/places.ts";
import type { Project } from "./project.ts";
import { pairsOf } from "./check/read-pairs.ts";
import { ruleSettings } from "./check/rule-settings.ts";
import { whyNoUnit } from "./units/why-no-unit.ts";

/**
 * Tell which unit stands at a place (`file:line` of a document or of a locale file) or has a key,
 * and how it is in each locale.
 *
 * Throws a `UserError` where there is no such file, line or key.
 */
export async function explain(
  project: Project,
  place: string,
  options: { locales?: readonly string[] } = {},
): Promise<Explanation> {
  const found = await findPlace(project, place);
  const units: ExplainedUnit[] = [];
  for (const { document, keys } of found.documents) {
    const wanted = document.units.filter(({ key }) => keys.has(key));
    units.push(...(await explainUnits(project, document, wanted, options.locales)));
  }
  if (units.length > 0) return { units };
  return { units, reason: reasonFor(found) };
}

function reasonFor({ documents, line }: Found): string {
  const document = documents[0]?.document.document;
  return document && line !== undefined ? whyNoUnit(document, line) : "There is no unit.";
}

async function explainUnits(
  project: Project,
  document: KeyedDocument,
  units: readonly Unit[],
  only: readonly string[] | undefined,
): Promise<ExplainedUnit[]> {
  const places = sourcePlaces(project, document);
  const changes = new Map(document.changes.map((change) => [change.key, change.type]));
  const byKey = new Map<string, ExplainedLocale[]>(units.map(({ key }) => [key, []]));
  // What a name is called is known from all locales together, as it is in a check.
  const catalogs = new Map<string, LoadedCatalog>();
  for (const locale of localesOf(project)) {
    catalogs.set(locale, await loadCatalog(project, document, locale));
  }
  for (const locale of catalogs.keys()) {
    if (only && !only.includes(locale)) continue;
    const explained = await explainLocale(project, document, units, locale, catalogs);
    for (const [key, one] of explained) byKey.get(key)?.push(one);
  }
  return units.map((unit) => {
    const { role, name, headings, note, maxLength } = unit.context;
    return {
      key: unit.key,
      namespace: document.namespace,
      source: places.of(unit),
      role,
      ...(name === undefined ? {} : { name }),
      headings,
      text: unit.text,
      ...(note === undefined ? {} : { note }),
      ...(maxLength === undefined ? {} : { maxLength }),
      change: changes.get(unit.key) ?? "same",
      locales: byKey.get(unit.key) ?? [],
    };
  });
}

async function explainLocale(
  project: Project,
  document: KeyedDocument,
  units: readonly Unit[],
  locale: string,
  all: ReadonlyMap<string, LoadedCatalog>,
): Promise<Map<string, ExplainedLocale>> {
  const { config } = project;
  const chain = [locale, ...fallbackChain(config.fallback, locale)];
  const catalogs = chain.flatMap((name) => all.get(name) ?? []);
  const own = catalogs[0]!;
  const chooser = choosersFor(project, catalogs, document.path)(locale);
  const settings = ruleSettings(config)(document.path, locale);
  const findings: Finding[] = [...own.findings];
  const pairs = pairsOf(project, document).all;
  const memory = rememberDocument(all.values(), document.namespace, pairs);
  const { knowledge } = await loadGlossary(project);
  const known = { memory, ...knowledge };
  const values = new Map<string, ExplainedValue[]>();
  if (own.sound) {
    for (const { unit, pair } of pairs(own)) values.set(unit.key, explainValues(pair, known));
    findings.push(...inspect(project, document, own, settings, pairs(own), known).findings);
  }
  const localized = await localizeLocale(project, document, catalogs, chooser, locale, settings);
  findings.push(...localized.findings);
  const allowUnsafe = resolveSeverity("safety/construct", settings, "error") !== "error";
  const { choices } = compose(project, document, chooser, locale, allowUnsafe);
  const places = targetPlaces(own);
  const editsOf = (was: string, key: string, text: string) =>
    classifyEdit(was, text, document.grammarFor({ key }), config.sourceLocale).kinds;
  return new Map(
    units.map(({ key, text }) => {
      const entry = own.catalog.entries.get(key);
      const target = entry?.target ?? "";
      const mine = findings.filter((finding) => finding.key === undefined || finding.key === key);
      const kept = mine.some(({ rule }) => rule.startsWith("structure/"));
      const choice = kept ? undefined : choices.get(key);
      return [
        key,
        {
          locale,
          state: entry?.state ?? "new",
          why: own.sound ? why(entry) : `${own.file.file} cannot be read`,
          target,
          ...(target === "" ? {} : { place: places.of(key, target) }),
          ...(entry?.was === undefined
            ? {}
            : { was: entry.was, edits: editsOf(entry.was, key, text) }),
          ...(entry?.look === undefined ? {} : { look: entry.look }),
          shows: { locale: choice?.locale ?? config.sourceLocale, text: choice?.text ?? text },
          ...(values.get(key)?.length ? { values: values.get(key)! } : {}),
          findings: mine,
        },
      ];
    }),
  );
}

function why(entry: Translation | undefined): string {
  switch (entry?.state) {
    case "draft":
      return entry.look === undefined
        ? "marked as a draft: machine or fuzzy text"
        : "carried over from the translation of a former source, and not yet checked";
    case "stale":
      return "the source changed since it was translated";
    case "translated":
      return "answers the source as it is";
    case "reviewed":
      return "marked as reviewed";
    case "new":
    case undefined:
      return "nothing there yet";
  }
}
