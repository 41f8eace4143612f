import { expect, it } from "vitest";
import { explainValues } from "../../src/qa/explain-values.ts";
import { readPair } from "../../src/qa/pair.ts";
import { exampleKnowledge } from "./example-knowledge.ts";
import { examplePair } from "./example-pair.ts";

function explained(source: string, target: string, targetLocale: string): string[] {
  const example = { source, target, targetLocale };
  return explainValues(readPair(examplePair(example)), exampleKnowledge(example)).map(
    ({ kind, source: from = "–", target: to = "–", value = "", how }) =>
      `${kind} ${from} → ${to} ${value} ${how}`,
  );
}

it("shows which numbers and names were read, and what was taken for what", () => {
  expect(
    explained("12,000 **soldiers** left Russia.", "1만2000명의 **병사**가 러시아를 떠났다.", "ko"),
  ).toEqual(["number 12,000 → 1만2000 12000 equal", "name Russia → 러시아  table"]);
  expect(
    explained("12,000 soldiers left Iran.", "1.200 Soldaten verließen den Irak.", "de"),
  ).toEqual(["number 12,000 → 1.200 12000 changed", "name Iran → –  different"]);
});

it("says of vague words that they are not checked, and nothing of a stale translation", () => {
  expect(explained("Neither of them spoke.", "Niemand sprach.", "de")).toEqual([
    "number Neither → – 2 not checked",
  ]);
  const stale = {
    source: "12 came.",
    target: "13 kamen.",
    targetLocale: "de",
    state: "stale",
  } as const;
  expect(explainValues(readPair(examplePair(stale)), {})).toEqual([]);
});
