import type { Knowledge } from "../../src/qa/inspect-unit.ts";
import { createNameMemory, readGlossary } from "../../src/qa/names/index.ts";
import type { RuleExample } from "../../src/qa/rule.ts";

/** What a check of the example knows: the other units of its document, and the glossary. */
export function exampleKnowledge(example: RuleExample): Knowledge {
  const { source, target, sourceLocale = "en", targetLocale, beside = [] } = example;
  const memory = createNameMemory();
  for (const [text, translation] of [[source, target] as const, ...beside]) {
    memory.add(text, translation, sourceLocale, targetLocale);
  }
  if (example.glossary === undefined) return { memory };
  const read = readGlossary(example.glossary, "terms.csv");
  if ("problems" in read) throw new Error(read.problems[0]?.message);
  return { memory, glossary: read.glossary };
}
