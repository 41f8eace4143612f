import { expect, test } from "vitest";
import { oneHabit } from "../../src/project/check/one-habit.ts";
import type { RuleFinding } from "../../src/qa/rule-finding.ts";

test("a table in another language's writing is one finding, and a note for each other number", () => {
  const units = oneHabit([
    unit(finding("warning", "Expected 2,5, found 2.5")),
    unit(finding("error", "Expected 31.200, found 31,200"), other),
    unit(finding("error", "Expected 4.100, found 4,100")),
    unit(finding("warning", "Expected 0,5, found 0.5")),
    unit(other),
  ]);
  expect(units.map(({ said }) => said.findings.map(({ severity }) => severity))).toEqual([
    ["info"],
    ["error", "warning"],
    ["info"],
    ["info"],
    ["warning"],
  ]);
  expect(units[1]?.said.findings[0]?.message).toBe(
    "Expected 31.200, found 31,200 (and 3 more in this document)",
  );
});

test("what a former run found in units that are alike is one object, and said once all the same", () => {
  const recalled = unit(finding("warning", "Expected 2,5, found 2.5"));
  const units = oneHabit([recalled, recalled, recalled, recalled]);
  expect(units.map(({ said }) => said.findings.map(({ severity }) => severity))).toEqual([
    ["warning"],
    ["info"],
    ["info"],
    ["info"],
  ]);
});

test("a few slips are said one by one", () => {
  const slip = unit(finding("warning", "Expected 2,5, found 2.5"));
  const units = [slip, unit(other), slip, slip];
  expect(oneHabit(units)).toBe(units);
});

const other = { rule: "numbers/value", severity: "warning", message: "" } as const;

function finding(severity: "error" | "warning", message: string): RuleFinding {
  return { rule: "numbers/convention", severity, message };
}

function unit(...findings: readonly RuleFinding[]) {
  const none = { numbers: 0, names: 0 };
  return { said: { findings, accepted: [], checked: none, notChecked: none } };
}
