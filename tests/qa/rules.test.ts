import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/qa/check-unit.ts";
import { examplePair } from "./example-pair.ts";
import { rules } from "../../src/qa/rules.ts";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.examples.map((example) => [example.target, example] as const))(
    "says what its documentation says of %j",
    (_, example) => {
      const said = checkUnit(examplePair(example), { "*": "off", [id]: rule.severity });
      expect(said.map(({ message }) => message)).toEqual(example.says ?? []);
    },
  );

  it("has a good and a bad example", () => {
    expect(rule.examples.some(({ says }) => says)).toBe(true);
    expect(rule.examples.some(({ says }) => !says)).toBe(true);
  });

  it("says nothing worse than a mention of any rule's good examples", () => {
    for (const example of rules.flatMap(({ examples }) => examples)) {
      if (example.says) continue;
      const said = checkUnit(examplePair(example), { "*": "off", [id]: rule.severity });
      expect(said.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  });
});

it("gives every rule an id of its own, in one of the known families", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^(?:markup|safety|text|state)\/[a-z-]+$/);
});
