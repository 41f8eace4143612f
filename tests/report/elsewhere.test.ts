import { expect, test } from "vitest";
import { htmlReport } from "../../src/report/html.ts";
import { jsonReport, prettyReport } from "../../src/report/index.ts";
import { figures, finding, place } from "./findings.ts";
import { options } from "./options.ts";

const elsewhere = place("locales/de/guide/intro.json", 3, "So sagt es [Selenskyj].");
const report = figures([finding({ elsewhere })]);

test("a person sees where the document writes the name in the form that is expected", () => {
  expect(prettyReport(report, { color: false })).toContain(
    [
      "    locales/de/guide/intro.json:3:16",
      "    elsewhere So sagt es Selenskyj.",
      "                         ^^^^^^^^^",
    ].join("\n"),
  );
  const page = htmlReport(report, options);
  expect(page).toContain("Elsewhere");
  expect(page).toContain("So sagt es <mark>Selenskyj</mark>.");
});

test("a script reads the place from JSON", () => {
  expect(JSON.parse(jsonReport(report)).findings[0].elsewhere).toEqual({ ...elsewhere });
});
