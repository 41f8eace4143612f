import type { Message } from "../model/index.ts";
import { codesOf } from "./codes.ts";
import {
  type Glossary,
  inspectNames,
  type NameMemory,
  type NamePlace,
  type NameTrace,
  traceNames,
} from "./names/index.ts";
import { checkNumbers } from "./numbers/index.ts";
import type { Pair } from "./pair.ts";
import { NO_VALUES, type ValueCheck } from "./value-check.ts";
import { wordsOf } from "./words-of.ts";

/** What is known of a project's names, beside the two texts. */
export interface Knowledge {
  /** What the document's translations call its names: without it, names are judged by a glossary alone. */
  readonly memory?: NameMemory;
  /** What the project has decided on names and terms. */
  readonly glossary?: Glossary;
}

/**
 * Compare the numbers, dates and codes of a unit with those of its translation, by value, and its names
 * with what the glossary and the document's translations call them: without either, names are not
 * compared. `wordsOf` says what is compared.
 */
export function checkValues(pair: Pair, { memory, glossary }: Knowledge): ValueCheck {
  const words = wordsOf(pair);
  if (words === undefined) return NO_VALUES;
  const { source, target } = words;
  const { sourceLocale, targetLocale } = pair;
  const codes = { source: codeTextOf(pair.sourceMessage), target: codeTextOf(pair.targetMessage) };
  const numbers = checkNumbers(source, target, sourceLocale, targetLocale, { codes });
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

/** What stands in the code spans of a text. */
function codeTextOf(message: Message): string {
  return codesOf(message, "code-span")
    .map(({ raw }) => raw)
    .join(" ");
}

/**
 * Take a pair into the memory of names. All of a document's pairs go in before any is checked. `known` is what this gave for the
 * same pair before.
 */
export function rememberNames(
  pair: Pair,
  memory: NameMemory,
  place: NamePlace,
  known?: NameTrace,
): NameTrace | undefined {
  const words = wordsOf(pair);
  if (!words) return undefined;
  const { source, target } = words;
  const { sourceLocale, targetLocale } = pair;
  const trace = known ?? traceNames(source, target, sourceLocale, targetLocale);
  memory.add(source, target, sourceLocale, targetLocale, place, trace);
  return trace;
}
