import { expect, test } from "vitest";
import { closest } from "../../src/text/closest.ts";

const commands = ["extract", "status", "check", "build", "localize", "verify"];

test.each([
  ["exctract", "extract"],
  ["buidl", "build"],
  ["Check", "check"],
  ["localise", "localize"],
])("takes %s for %s", (typed, meant) => {
  expect(closest(typed, commands)).toBe(meant);
});

test("suggests nothing far-fetched", () => {
  expect(closest("deploy", commands)).toBeUndefined();
  expect(closest("x", commands)).toBeUndefined();
  expect(closest("", [])).toBeUndefined();
});
