import { expect, test } from "vitest";
import { jsonReport } from "../../src/report/index.ts";
import { jsonlReport } from "../../src/report/jsonl.ts";
import { figures, hostile, finding, many } from "./findings.ts";

test("a finding a line, and at last the summary", () => {
  const report = figures([...many(5), ...hostile.map((message) => finding({ message }))]);
  const lines = jsonlReport(report).trimEnd().split("\n");
  const whole: { findings: unknown[]; summary: unknown } = JSON.parse(jsonReport(report));
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    ...whole.findings,
    { summary: whole.summary },
  ]);
});
