import type { Chooser } from "../../catalog/index.ts";
import type { Finding, Severity } from "../../model/index.ts";
import { resolveSeverity } from "../../qa/severity.ts";
import { type Composition, compose } from "./compose.ts";
import { findingPrint } from "../../findings/finding-print.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { Prover } from "./kept-proofs.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import { sourcePlaces, targetPlaces } from "../units/places.ts";
import type { Project } from "../project.ts";

/** One document in one locale, proved. */
export interface LocalizedDocument {
  readonly text: string;
  /** Units that show the text of another locale, the source's included. */
  readonly fallbacks: number;
  /** Units that a translation answers, of this locale or of its chain. */
  readonly answered: number;
  /** The texts that were put in, by slot. */
  readonly targets: ReadonlyMap<number, string>;
  /** Slots whose translation a proof rejected. */
  readonly rejected: readonly number[];
  /** Keys of units whose translation was kept out for what it would bring in. */
  readonly unsafe: readonly string[];
  /** False where proving it took too long: on another machine it may not. */
  readonly settled: boolean;
  /** Translations that were not put in. */
  readonly findings: readonly Finding[];
}

/**
 * Localize one document into one locale: choose, splice, prove.
 *
 * A translation that would break the structure, or that brings in what its source does not have,
 * leaves its unit in the source language and is an error, with both places. `prover` splices and
 * proves; without it the project's reader does.
 */
export async function localizeLocale(
  project: Project,
  document: KeyedDocument,
  catalogs: readonly LoadedCatalog[],
  chooser: Chooser,
  locale: string,
  settings: Readonly<Record<string, Severity | "off">>,
  prover: Pick<Prover, "localize" | "harmless"> = {
    localize: (targets) => project.reader.localize(document.document, targets),
  },
): Promise<LocalizedDocument> {
  const allowUnsafe = resolveSeverity("safety/construct", settings, "error") !== "error";
  const composition = compose(project, document, chooser, locale, allowUnsafe, prover.harmless);
  const localized = await prover.localize(composition.targets);
  const rejected = new Map(localized.rejected.map(({ slot, reason }) => [slot, reason]));
  const findings = findingsFor(project, document, catalogs, locale, composition, rejected);
  const answering = document.units.filter(
    ({ key, slot }) => composition.choices.has(key) && !rejected.has(slot),
  );
  const own = answering.filter(({ key }) => composition.choices.get(key)?.locale === locale);
  return {
    text: localized.text,
    rejected: [...rejected.keys()],
    unsafe: composition.unsafe.map(({ unit }) => unit.key),
    settled: localized.expired !== true,
    fallbacks: document.units.length - own.length,
    answered: answering.length,
    targets: new Map([...composition.targets].filter(([slot]) => !rejected.has(slot))),
    findings,
  };
}

function findingsFor(
  project: Project,
  document: KeyedDocument,
  catalogs: readonly LoadedCatalog[],
  locale: string,
  composition: Composition,
  rejected: ReadonlyMap<number, string>,
): Finding[] {
  const sources = sourcePlaces(project, document);
  const findings: Finding[] = [];
  const add = (rule: string, unitKey: string, message: string): void => {
    const unit = document.units.find(({ key }) => key === unitKey);
    const from =
      composition.choices.get(unitKey)?.locale ??
      composition.unsafe.find(({ unit }) => unit.key === unitKey)?.choice.locale;
    const catalog = catalogs.find((candidate) => candidate.locale === from);
    const target = catalog?.catalog.entries.get(unitKey)?.target ?? "";
    if (!unit) return;
    findings.push({
      rule,
      severity: "error",
      message,
      namespace: document.namespace,
      locale: from ?? locale,
      key: unitKey,
      source: sources.of(unit),
      ...(catalog ? { target: targetPlaces(catalog).of(unitKey, target) } : {}),
      fingerprint: findingPrint(rule, document, from ?? locale, unit, target),
    });
  };
  for (const { unit, constructs } of composition.unsafe) {
    const raw = constructs.map((construct) => JSON.stringify(construct.raw)).join(", ");
    add(
      "structure/unsafe",
      unit.key,
      `Expected only markup that the source has, found ${raw}: the source text is shown instead`,
    );
  }
  for (const unit of document.units) {
    const reason = rejected.get(unit.slot);
    if (reason === undefined || !composition.choices.has(unit.key)) continue;
    add(
      "structure/blocks",
      unit.key,
      `Expected the blocks of the source, but with this translation ${reason}: the source text is shown instead`,
    );
  }
  return findings;
}
