import { expect, test } from "vitest";
import { askMemory, createNameMemory, watchMemory } from "../../../src/qa/names/index.ts";

/** What a memory of so many units with their translations says of a word, as JSON. */
function told(pairs: readonly (readonly [string, string])[], word: string): string | undefined {
  const memory = createNameMemory();
  for (const [at, [source, target]] of pairs.entries())
    memory.add(source, target, "en", "de", { namespace: "a", key: `k${at}` });
  return askMemory(watchMemory(memory).memory, JSON.stringify(["standing", word, "de"]));
}

const met = (count: number): [string, string][] =>
  Array.from({ length: count }, (_, at) => [
    `Then Marlow met ${at} people.`,
    `Dann traf Marlow ${at} Leute.`,
  ]);

test("of a word that is always found, in one form, it is the same with a unit more", () => {
  expect(told(met(5), "Marlow")).toBe(told(met(9), "Marlow"));
  expect(JSON.parse(told(met(9), "Marlow")!)).toMatchObject({
    found: 4,
    missing: 0,
    forms: [{ text: "Marlow", how: "copy", count: 4 }],
  });
  expect(told(met(1), "Marlow")).not.toBe(told(met(2), "Marlow"));
});

test("of a word that is missed somewhere it is told how often it was seen", () => {
  const left: [string, string] = ["Then Marlow left.", "Dann ging er."];
  expect(told([...met(5), left], "Marlow")).not.toBe(told([...met(9), left], "Marlow"));
});
