import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { PairInput } from "../../src/qa/pair.ts";
import type { RuleExample } from "../../src/qa/rule.ts";

/** Fill in what an example of a rule leaves out. */
export function examplePair(example: RuleExample): PairInput {
  const { grammar = {} } = example;
  const labels = (list: readonly string[] = []): Set<string> =>
    new Set(list.map(normalizeIdentifier));
  return {
    source: example.source,
    target: example.target,
    sourceLocale: example.sourceLocale ?? "en",
    targetLocale: example.targetLocale,
    state: example.state ?? "translated",
    context: {
      role: example.role ?? "paragraph",
      ...(example.maxLength === undefined ? {} : { maxLength: example.maxLength }),
    },
    ...(example.accepted && { accepted: new Map(Object.entries(example.accepted)) }),
    grammar: {
      syntax: grammar.syntax ?? "md",
      slot: grammar.slot ?? "phrasing",
      definitions: labels(grammar.definitions),
      footnotes: labels(grammar.footnotes),
      math: true,
      ...(grammar.placeholders && { placeholders: grammar.placeholders }),
    },
  };
}
