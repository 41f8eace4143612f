import { describe, expect, it } from "vitest";
import { forgetTexts } from "../../src/qa/forget-texts.ts";
import { inspectUnit } from "../../src/qa/inspect-unit.ts";
import { readPair } from "../../src/qa/pair.ts";
import { rules } from "../../src/qa/rules.ts";
import { nameRules } from "../../src/qa/value-rules/names.ts";
import { numberRules } from "../../src/qa/value-rules/numbers.ts";
import { exampleKnowledge } from "./example-knowledge.ts";
import { examplePair } from "./example-pair.ts";

describe("forgetTexts", () => {
  it("changes nothing of what the rules say of their examples", () => {
    for (const { examples } of [...rules, ...numberRules, ...nameRules]) {
      for (const example of examples) {
        const pair = readPair(examplePair(example));
        const knowledge = exampleKnowledge(example);
        const said = inspectUnit(pair, {}, knowledge);
        forgetTexts();
        expect(inspectUnit(pair, {}, knowledge)).toEqual(said);
      }
    }
  });
});
