import { expect, test } from "vitest";
import { findCulprits } from "../../src/render/find-culprits.ts";

function search(bad: readonly number[], size: number) {
  let trials = 0;
  const targets = new Map(Array.from({ length: size }, (_, slot) => [slot, ""]));
  const culprits = findCulprits(targets, "all", (half) => {
    trials++;
    return [...half.keys()].some((slot) => bad.includes(slot)) ? "bad" : undefined;
  });
  return { found: [...culprits.keys()], trials };
}

test("names those that fail, and no other", () => {
  expect(search([3], 16).found).toEqual([3]);
  expect(search([0, 15], 16).found).toEqual([0, 15]);
  expect(search([0], 1).found).toEqual([0]);
});

test("takes a bounded number of trials, and then names groups", () => {
  const bad = Array.from({ length: 500 }, (_, index) => index * 2);
  const { found, trials } = search(bad, 1000);
  expect(trials).toBeLessThan(100);
  for (const slot of bad) expect(found).toContain(slot);
});

test("of texts that fail only together none is named by itself", () => {
  const targets = new Map([
    [0, ""],
    [1, ""],
  ]);
  expect([...findCulprits(targets, "both", () => undefined).keys()]).toEqual([]);
});
