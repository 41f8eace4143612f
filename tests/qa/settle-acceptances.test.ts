import * as fc from "fast-check";
import { expect, it } from "vitest";
import { acceptanceId } from "../../src/qa/acceptance.ts";
import { settleAcceptances } from "../../src/qa/settle-acceptances.ts";

const source = "12,000 soldiers and 40 tanks";
const target = "12.500 Soldaten und 40 Panzer";
const finding = {
  rule: "numbers/value",
  severity: "error",
  message: "Expected 12,000 (12.000), found 12.500",
  sourceSpan: { start: 0, end: 6 },
  targetSpan: { start: 0, end: 6 },
} as const;
const id = acceptanceId(finding, source, target);

it("accepts a finding for its reason", () => {
  const settled = settleAcceptances([finding], source, target, new Map([[id, "Corrected."]]));
  expect(settled).toEqual({
    findings: [],
    accepted: [{ ...finding, acceptance: id }],
    problems: [],
  });
});

it("says by which id a finding can be accepted", () => {
  const { findings } = settleAcceptances([finding], source, target, undefined);
  expect(findings).toEqual([{ ...finding, acceptance: id }]);
});

it("stays when other words change, and expires when a mention does", () => {
  expect(acceptanceId(finding, source, "12.500 Mann und 41 Panzer")).toBe(id);
  expect(acceptanceId(finding, "12,100 soldiers and 40 tanks", target)).not.toBe(id);
  expect(acceptanceId(finding, source, "12.600 Soldaten und 40 Panzer")).not.toBe(id);
  const { findings, problems } = settleAcceptances(
    [],
    source,
    target,
    new Map([[id, "Corrected."]]),
  );
  expect(findings).toEqual([]);
  expect(problems).toEqual([
    `Expected a finding that “ok ${id}” accepts, found none: the texts have changed, the line can go`,
  ]);
});

it("accepts nothing without a reason or an id", () => {
  const settled = settleAcceptances(
    [finding],
    source,
    target,
    new Map([
      [id, " "],
      ["", "Because."],
    ]),
  );
  expect(settled.findings).toHaveLength(1);
  expect(settled.problems).toEqual([
    `Expected a reason after “ok ${id}”, found none`,
    "Expected the id of a finding after “ok”, found none: calque accept writes the line",
  ]);
});

it("never accepts what is unsafe", () => {
  const unsafe = { ...finding, rule: "safety/construct" };
  const accepted = new Map([[acceptanceId(unsafe, source, target), "I know."]]);
  expect(settleAcceptances([unsafe], source, target, accepted).findings).toEqual([unsafe]);
});

it("loses no finding, whatever is accepted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("numbers/value", "text/empty", "names/missing")),
      fc.array(fc.stringMatching(/^[0-9a-f]{8}$/)),
      (rules, ids) => {
        const found = rules.map((rule) => ({ ...finding, rule }));
        const accepted = new Map([...ids, id].map((one) => [one, "Because."] as const));
        const settled = settleAcceptances(found, source, target, accepted);
        expect(settled.findings.length + settled.accepted.length).toBe(found.length);
        expect(settled.accepted.every(({ rule }) => rule === "numbers/value")).toBe(true);
      },
    ),
  );
});
