import type { ExplainedValue } from "../model/index.ts";
import type { Knowledge } from "./check-values.ts";
import { explainNames, type NameReading } from "./names/index.ts";
import { explainNumbers, type ValueAnswer } from "./numbers/index.ts";
import type { Pair } from "./pair.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Tell which numbers and names are read in a unit and its translation, and what is taken for what:
 * `checkValues` judges by the same. Nothing where the two are not compared.
 */
export function explainValues(pair: Pair, { memory, glossary }: Knowledge): ExplainedValue[] {
  const words = wordsOf(pair);
  if (words === undefined) return [];
  const { source, target } = words;
  const { sourceLocale, targetLocale } = pair;
  const numbers = explainNumbers(source, target, sourceLocale, targetLocale);
  const names = explainNames(source, target, sourceLocale, targetLocale, {
    ...(memory && { memory }),
    ...(glossary && { glossary }),
  });
  return [...numbers.answers.map(numberValue), ...names.map(nameValue)];
}

function numberValue({ value, source, target, how }: ValueAnswer): ExplainedValue {
  return {
    kind: "number",
    ...(source && { source: source.text }),
    ...(target && { target: target.text }),
    value,
    // A word that only may be a number never raises an alarm.
    how: how === "missing" && source?.vague ? "not checked" : how,
  };
}

function nameValue({ name, matches, outcome }: NameReading): ExplainedValue {
  const found = [...new Set(matches.map(({ text }) => text))].join(", ");
  return {
    kind: "name",
    source: name,
    ...(found === "" ? {} : { target: found }),
    how: outcome === "found" ? (matches[0]?.how ?? outcome) : outcome,
  };
}
