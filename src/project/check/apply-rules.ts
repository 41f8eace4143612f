import assert from "node:assert/strict";
import type { Severity, Unit } from "../../model/index.ts";
import { forgetTexts } from "../../qa/forget-texts.ts";
import { inspectUnit, type Knowledge } from "../../qa/inspect-unit.ts";
import { askMemory, watchMemory } from "../../qa/names/index.ts";
import { isOpaque } from "../../segment/read-message.ts";
import type { UnitCheck } from "./kept-checks.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";
import { pairsOf } from "./read-pairs.ts";
import { rememberDocument } from "./remember-document.ts";

/** Applies the rules to the translations of one document. */
export interface Rules {
  check(
    catalog: LoadedCatalog,
    unit: Unit,
    settings: Readonly<Record<string, Severity | "off">>,
  ): UnitCheck;
  /** What the memory of names answers, as JSON. */
  answer(questions: readonly string[]): (string | undefined)[];
  /** Forget what was kept for this document's time. */
  end(): void;
}

/**
 * Make what applies the rules to the translations of a document, unit by unit; what they call the names in it
 * is gathered over all locales when the first unit that it matters to is checked. With `watched`, each check says what
 * the memory of names was asked.
 *
 * A module of its own, loaded where something is checked: the rules and their tables are most of what there is
 * to load.
 */
export function rulesFor(
  project: Project,
  document: KeyedDocument,
  catalogs: readonly LoadedCatalog[],
  knowledge: Pick<Knowledge, "glossary">,
  watched: boolean,
): Rules {
  const pairs = pairsOf(project, document);
  const gather = () => {
    const memory = rememberDocument(catalogs, document.namespace, pairs.all);
    const watch = watched ? watchMemory(memory) : undefined;
    return { memory, watch, known: { memory: watch?.memory ?? memory, ...knowledge } };
  };
  let gathered: ReturnType<typeof gather> | undefined;
  return {
    check(catalog, unit, settings) {
      const { pair } = pairs.one(catalog, unit) ?? assert.fail("a unit without translation");
      // No value of a stale translation is compared.
      const of = pair.state === "stale" ? undefined : (gathered ??= gather());
      const said = inspectUnit(pair, settings, of?.known ?? knowledge);
      const asked = of?.watch?.asked() ?? [];
      return { ...said, opaque: isOpaque(pair.sourceMessage), asked };
    },
    answer: (questions) =>
      questions.map((question) => askMemory((gathered ??= gather()).memory, question)),
    // Hardly a text stands in two documents, and a text that is kept may keep the file that it is of.
    end: forgetTexts,
  };
}
