import type { Severity } from "../model/index.ts";
import type { RuleProblem } from "./rule.ts";
import {
  type Glossary,
  inspectNames,
  type NameMemory,
  type NamePlace,
  type NameRule,
} from "./names/index.ts";
import { checkNumbers, type NumberRule } from "./numbers/index.ts";
import type { Pair } from "./pair.ts";

/** A problem with the numbers or names of a pair, and the rule that it comes under. */
export interface ValueProblem extends RuleProblem {
  readonly rule: NumberRule | NameRule;
  readonly severity: Severity;
  /** The unit whose translation has the form that is expected. */
  readonly elsewhere?: NamePlace;
}

/** What is known of a project's names, beside the two texts. */
export interface Knowledge {
  /** What the document's translations call its names: without it, names are judged by a glossary alone. */
  readonly memory?: NameMemory;
  /** What the project has decided on names and terms. */
  readonly glossary?: Glossary;
}

/** What the rules on values say, and how many values there were to say something of. */
export interface ValueCheck {
  readonly problems: readonly ValueProblem[];
  readonly checked: { readonly numbers: number; readonly names: number };
  readonly notChecked: { readonly numbers: number; readonly names: number };
}

const NOTHING: ValueCheck = {
  problems: [],
  checked: { numbers: 0, names: 0 },
  notChecked: { numbers: 0, names: 0 },
};

/**
 * Compare the numbers, dates and codes of a unit with those of its translation, by value, and its names
 * with what the glossary and the document's translations call them: without either, names are not
 * compared.
 *
 * Markup counts as blanks. A stale translation answers another source, and a text that could not be
 * read has no known words: neither is compared.
 */
export function checkValues(pair: Pair, { memory, glossary }: Knowledge): ValueCheck {
  const words = wordsOf(pair);
  if (words === undefined) return NOTHING;
  const { source, target } = words;
  const { sourceLocale, targetLocale } = pair;
  const numbers = checkNumbers(source, target, sourceLocale, targetLocale);
  const names =
    memory === undefined && glossary === undefined
      ? { findings: [], checked: 0, notChecked: 0 }
      : inspectNames(source, target, sourceLocale, targetLocale, {
          ...(memory && { memory }),
          ...(glossary && { glossary }),
        });
  return {
    problems: [...numbers.findings, ...names.findings],
    checked: { numbers: numbers.checked, names: names.checked },
    notChecked: { numbers: numbers.notChecked, names: names.notChecked },
  };
}

/** Take a pair into the memory of names. All of a document's pairs go in before any is checked. */
export function rememberNames(pair: Pair, memory: NameMemory, place: NamePlace): void {
  const words = wordsOf(pair);
  if (words) memory.add(words.source, words.target, pair.sourceLocale, pair.targetLocale, place);
}

/** The words of both texts where they stand; `undefined` where there is nothing to compare. */
export function wordsOf(pair: Pair): { source: string; target: string } | undefined {
  if (pair.target === "" || pair.state === "stale" || !pair.readable) return undefined;
  // A text that was kept as it is says what it said; `text/untranslated` is the rule that may mind.
  if (pair.target === pair.source && sameLanguage(pair.sourceLocale, pair.targetLocale)) {
    return undefined;
  }
  return { source: pair.sourceWords, target: pair.targetWords };
}

function sameLanguage(one: string, other: string): boolean {
  return one.split("-", 1)[0] === other.split("-", 1)[0];
}
