import type { CarryContext } from "../../src/segment/carry-edit.ts";
import { reuseSentences } from "../../src/segment/reuse-sentences.ts";
import { reviseTranslation } from "../../src/segment/revise-translation.ts";
import { countWords } from "../../src/text/words.ts";
import type { BenchUnit } from "./extract-units.ts";

/** Words of the source over many steps, by what a translator has to do with their translation. */
export interface WordCount {
  /** In units that another text stood under, or none: to translate, or to look at again. */
  redo: number;
  /** In units whose translation Calque put together: to look at. */
  look: number;
}

const policy = {
  harmless: new Set(["punctuation", "case", "typo", "emphasis"] as const),
  carry: new Set(["number", "link-target", "code"] as const),
  sentences: true,
};

/**
 * Count the words that a step leaves to do. With `revise`, what Calque makes of edits is taken into
 * account, the former source standing for its own translation: the most that can be kept.
 */
export function countStep(
  count: WordCount,
  was: readonly BenchUnit[],
  wasKeys: readonly string[],
  is: readonly BenchUnit[],
  isKeys: readonly string[],
  revise: boolean,
): void {
  const former = new Map(wasKeys.map((key, index) => [key, was[index]!]));
  for (const [index, unit] of is.entries()) {
    const known = former.get(isKeys[index]!);
    if (known?.canonical === unit.canonical) continue;
    const words = countWords(unit.words, "en");
    if (known === undefined || !revise) count.redo += words;
    else countEdit(count, known, unit, words);
  }
}

function countEdit(count: WordCount, was: BenchUnit, is: BenchUnit, words: number): void {
  const context: CarryContext = {
    grammar: is.grammar!,
    sourceLocale: "en",
    targetLocale: "en",
  };
  const { outcome } = reviseTranslation(was.text, is.text, was.text, context, policy);
  if (outcome === "current") return;
  if (outcome === "carried") count.look += words;
  else if (outcome === "stale") count.redo += words;
  else {
    const reading = { ...context, harmless: policy.harmless, carry: policy.carry };
    const { sentences = [] } = reuseSentences(was.text, is.text, was.text, reading) ?? {};
    for (const { source, state } of sentences) {
      const part = countWords(source, "en");
      if (state === "changed" || state === "new") count.redo += part;
      if (state === "carried") count.look += part;
    }
  }
}
