import { expect, test } from "vitest";
import type { Severity } from "../../src/model/index.ts";
import { junitReport } from "../../src/report/junit.ts";
import { visible } from "../../src/text/visible.ts";
import { bare, figures, finding, hostile, many, place } from "./findings.ts";
import { documentStatus, options } from "./options.ts";
import { readXml } from "./xml.ts";

test("a suite for each locale, a case for each document, one failure that lists all", () => {
  const findings = [
    finding(),
    finding({ fingerprint: "f2", target: place("locales/de/guide/intro.json", 30, "[x]") }),
    bare({ severity: "warning", namespace: "guide/other" }),
  ];
  const documents = [documentStatus("de", "guide/intro"), documentStatus("fr", "guide/intro")];
  const root = readXml(junitReport(figures(findings), { ...options, documents }));
  expect(root.attributes).toEqual({ name: "calque", tests: "3", failures: "1", errors: "0" });
  const [de, fr] = root.children;
  expect(de?.attributes).toMatchObject({ name: "de", tests: "2", failures: "1" });
  expect(fr?.children).toMatchObject([{ name: "testcase", children: [] }]);
  const [intro, other] = de?.children ?? [];
  expect(intro?.attributes).toEqual({ classname: "de", name: "guide/intro" });
  expect(intro?.children).toHaveLength(1);
  expect(intro?.children[0]?.attributes["message"]).toBe(
    "Expected 12,000 (12.000), found 1.200. (and 1 more)",
  );
  expect(intro?.children[0]?.text).toContain("  at locales/de/guide/intro.json:30:5");
  expect(other?.children).toMatchObject([{ name: "system-out" }]);
});

test("what fails follows --fail-on", () => {
  const report = figures([bare({ severity: "warning" }), bare({ locale: "fr" })]);
  const failures = (failOn: Severity | "never") =>
    readXml(junitReport(report, { ...options, failOn })).attributes["failures"];
  expect([failures("never"), failures("error"), failures("warning")]).toEqual(["0", "1", "2"]);
});

test("a finding on a source document belongs to the source locale", () => {
  const { locale: _, ...sourceOnly } = bare({ rule: "source/unclosed-skip" });
  const root = readXml(junitReport(figures([sourceOnly]), options));
  expect(root.children[0]?.attributes["name"]).toBe("en");
});

test("hostile texts come back as what is visible of them", () => {
  for (const text of hostile) {
    const root = readXml(junitReport(figures([bare({ message: text, locale: text })]), options));
    const failure = root.children[0]?.children[0]?.children[0];
    expect(failure?.attributes["message"]).toBe(visible(text).replace(/[\uFFFE\uFFFF]/g, ""));
  }
});

test("25,000 findings", () => {
  const root = readXml(junitReport(figures(many(25_000)), options));
  expect(root.children.map(({ attributes }) => attributes["name"])).toEqual(["ar", "de", "ja"]);
});
