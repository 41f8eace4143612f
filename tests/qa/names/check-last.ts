import { checkNames, createNameMemory, type NameFinding } from "../../../src/qa/names/index.ts";

/** An English text and its translation. */
export type Pair = readonly [source: string, target: string];

/** Check the names of the last of some units, with all of them as one document. */
export function checkLast(locale: string, units: readonly Pair[]): NameFinding[] {
  const memory = createNameMemory();
  for (const [at, [source, target]] of units.entries())
    memory.add(source, target, "en", locale, { namespace: "news", key: String(at) });
  const [source, target] = units.at(-1)!;
  return checkNames(source, target, "en", locale, { memory });
}
