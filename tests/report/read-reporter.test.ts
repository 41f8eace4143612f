import { expect, test } from "vitest";
import { readReporter, readReporters } from "../../src/report/index.ts";

test.each([
  ["json", { name: "json" }],
  ["sarif:out/calque.sarif", { name: "sarif", file: "out/calque.sarif" }],
  ["html:C:\\out\\report.html", { name: "html", file: "C:\\out\\report.html" }],
])("reads %s", (value, choice) => {
  expect(readReporter(value)).toEqual(choice);
});

test.each([
  [["serif"], 'Expected a reporter, found "serif"'],
  [[""], 'Expected a reporter, found ""'],
  [["constructor"], 'Expected a reporter, found "constructor"'],
  [["json:"], 'Expected a file after "json:", found nothing'],
  [["json", "pretty"], "Expected one reporter for standard output, found json and pretty"],
  [["json:a", "html:a"], "Expected one reporter for a, found json and html"],
])("%j is refused", (values, message) => {
  expect(() => readReporters(values)).toThrow(message);
});

test("several at once", () => {
  expect(readReporters(["github", "markdown:summary.md", "sarif:a.sarif"])).toHaveLength(3);
});
