import { checkValues, type Knowledge } from "../../qa/check-values.ts";
import { forgetTexts } from "../../qa/forget-texts.ts";
import { askMemory, watchMemory } from "../../qa/names/index.ts";
import type { Pair } from "../../qa/pair.ts";
import type { ValueCheck } from "../../qa/value-check.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { KeptTraces } from "./kept-traces.ts";
import type { UnitPairs } from "./read-pairs.ts";
import { rememberDocument } from "./remember-document.ts";

/** Compares the numbers and names of one document with those of its translations. */
export interface Values {
  /** What the rules on values say, and what the memory of names was asked for it. */
  compare(pair: Pair): { readonly values: ValueCheck; readonly asked: readonly string[] };
  /** What the memory of names answers, as JSON. */
  answer(questions: readonly string[]): (string | undefined)[];
  /** Forget what was kept for this document's time. */
  end(): void;
}

/**
 * Make what compares the values of a document. What the translations call its names is gathered over all locales when that
 * is first needed. With `traces`, each comparison says what the memory of names was asked.
 *
 * A module of its own, loaded where there are words to compare: names and numbers and their tables are most of the rules.
 */
export function valuesOf(
  namespace: string,
  pairs: UnitPairs,
  catalogs: readonly LoadedCatalog[],
  knowledge: Pick<Knowledge, "glossary">,
  traces: KeptTraces | undefined,
): Values {
  const gather = () => {
    const memory = rememberDocument(catalogs, namespace, pairs.all, traces);
    const watch = traces && watchMemory(memory);
    return { memory, watch, known: { memory: watch?.memory ?? memory, ...knowledge } };
  };
  let gathered: ReturnType<typeof gather> | undefined;
  return {
    compare(pair) {
      const { known, watch } = (gathered ??= gather());
      const values = checkValues(pair, known);
      return { values, asked: watch?.asked() ?? [] };
    },
    answer: (questions) =>
      questions.map((question) => askMemory((gathered ??= gather()).memory, question)),
    // Hardly a text stands in two documents, and a text that is kept may keep the file that it is of.
    end: forgetTexts,
  };
}
