import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/qa/check-unit.ts";
import { rulePages } from "../../src/qa/rule-pages.ts";
import type { RuleSettings } from "../../src/qa/severity.ts";
import { exampleKnowledge } from "./example-knowledge.ts";
import { examplePair } from "./example-pair.ts";

describe.each(rulePages.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  // An acceptance is of a finding: the rule that finds it has to look.
  const settings: RuleSettings = {
    "*": "off",
    ...(id === "state/accepted" ? { "numbers/*": "error" } : {}),
    [id]: rule.severity,
  };

  it.each(rule.examples.map((example) => [example.target, example] as const))(
    "says what its documentation says of %j",
    (_, example) => {
      const said = checkUnit(examplePair(example), settings, exampleKnowledge(example));
      expect(said.filter(({ rule }) => rule === id).map(({ message }) => message)).toEqual(
        example.says ?? [],
      );
    },
  );

  it("has a good and a bad example", () => {
    expect(rule.examples.some(({ says }) => says)).toBe(true);
    expect(rule.examples.some(({ says }) => !says)).toBe(true);
  });

  it("says nothing worse than a mention of any rule's good examples", () => {
    for (const example of rulePages.flatMap(({ examples }) => examples)) {
      if (example.says) continue;
      const said = checkUnit(examplePair(example), settings, exampleKnowledge(example));
      expect(said.filter(({ rule, severity }) => rule === id && severity !== "info")).toEqual([]);
    }
  });
});

it("gives every rule an id of its own, in one of the known families", () => {
  const ids = rulePages.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^(?:markup|safety|text|state|numbers|names|glossary)\/[a-z-]+$/);
});
