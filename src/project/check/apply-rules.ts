import assert from "node:assert/strict";
import type { Severity, Unit } from "../../model/index.ts";
import { inspectPair } from "../../qa/inspect-pair.ts";
import type { Knowledge } from "../../qa/inspect-unit.ts";
import { NO_VALUES } from "../../qa/value-check.ts";
import { wordsOf } from "../../qa/words-of.ts";
import { isOpaque } from "../../segment/read-message.ts";
import type { UnitCheck } from "./kept-checks.ts";
import type { KeptTraces } from "./kept-traces.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";
import type { Values } from "./compare-values.ts";
import { pairsOf } from "./read-pairs.ts";

/** Applies the rules to the translations of one document. */
export interface Rules {
  check(
    catalog: LoadedCatalog,
    unit: Unit,
    settings: Readonly<Record<string, Severity | "off">>,
  ): Promise<UnitCheck>;
  /** What the memory of names answers, as JSON. */
  answer(questions: readonly string[]): Promise<(string | undefined)[]>;
  /** Forget what was kept for this document's time. */
  end(): void;
}

/**
 * Make what applies the rules to the translations of a document, unit by unit. With `traces`, each check says what
 * the memory of names was asked, and what the memory takes in is recalled and kept.
 *
 * A module of its own, loaded where something is checked; what compares numbers and names, where there are words to
 * compare.
 */
export function rulesFor(
  project: Project,
  document: KeyedDocument,
  catalogs: readonly LoadedCatalog[],
  knowledge: Pick<Knowledge, "glossary">,
  traces: KeptTraces | undefined,
): Rules {
  const pairs = pairsOf(project, document);
  let values: Values | undefined;
  const load = async (): Promise<Values> =>
    (values ??= (await import("./compare-values.ts")).valuesOf(
      document.namespace,
      pairs,
      catalogs,
      knowledge,
      traces,
    ));
  return {
    async check(catalog, unit, settings) {
      const { pair } = pairs.one(catalog, unit) ?? assert.fail("a unit without translation");
      const said = wordsOf(pair) && (await load()).compare(pair);
      return {
        ...inspectPair(pair, settings, said?.values ?? NO_VALUES),
        opaque: isOpaque(pair.sourceMessage),
        asked: said?.asked ?? [],
      };
    },
    answer: async (questions) => (await load()).answer(questions),
    end: () => values?.end(),
  };
}
