import { expect, it } from "vitest";
import { sparingSteps } from "../../src/cli/spare-memory.ts";

it("asks the engine to spare memory once, in a run of many documents", () => {
  const seen: number[] = [];
  let asked = 0;
  const step = sparingSteps({ step: (_, index) => void seen.push(index) }, () => void (asked += 1));
  for (let index = 0; index < 8; index++) step(`${index}.md`, index, 8);
  expect(asked).toBe(0);
  for (let index = 0; index < 600; index++) step(`${index}.md`, index, 600);
  expect(asked).toBe(1);
  expect(seen).toHaveLength(608);
});

it("asks for a setting that the engine knows", () => {
  const step = sparingSteps({ step: () => undefined });
  expect(() => step("8.md", 8, 40)).not.toThrow();
});
