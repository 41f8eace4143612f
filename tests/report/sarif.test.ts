import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { sarifReport } from "../../src/report/sarif.ts";
import { bare, figures, finding, gap, hostile, many, place } from "./findings.ts";
import { options } from "./options.ts";

/** What the tests look at in a log. */
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [{ readonly toolExecutionNotifications?: readonly unknown[] }];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly unknown[];
        readonly relatedLocations?: readonly unknown[];
        readonly properties: Readonly<Record<string, unknown>>;
      }[];
    },
  ];
}

/** The schema of SARIF 2.1.0 as a package of Microsoft's carries it. */
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve(
      "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
    ),
    "utf8",
  ),
);
// One pattern of the schema is no regular expression by the rules of Unicode mode. Node's loader gives the default export of these CommonJS packages as the class itself.
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function read(findings: Parameters<typeof figures>[0], over = {}): Log {
  const log = JSON.parse(sarifReport(figures(findings), { ...options, ...over }));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log;
}

test("one run for all locales, with places in the locale file and in the source document", () => {
  const { runs } = read([finding(), finding({ locale: "ar", fingerprint: "f2" })], {
    folder: "my site",
  });
  expect(runs).toHaveLength(1);
  const result = runs[0].results.find(({ properties }) => properties["locale"] === "de");
  expect(result).toEqual({
    ruleId: "numbers/value",
    ruleIndex: 0,
    level: "error",
    message: { text: "Expected 12,000 (12.000), found 1.200." },
    locations: [location("my%20site/locales/de/guide/intro.json", 12, 26)],
    relatedLocations: [
      {
        id: 1,
        ...location("my%20site/source/guide/intro.md", 7, 17),
        message: { text: "The source text" },
      },
    ],
    partialFingerprints: { "calque/v1": "f1" },
    properties: {
      locale: "de",
      namespace: "guide/intro",
      key: "deaths-in-the-north-k3x9",
      expected: "12.000",
      found: "1.200",
    },
  });
});

test("rules are described by what is known of them, or by their id", () => {
  const { runs } = read([finding(), bare({ rule: "other/rule", severity: "info" })]);
  expect(runs[0].tool.driver.rules).toMatchObject([
    {
      id: "numbers/value",
      helpUri: "https://example.org/numbers-value",
      fullDescription: { text: "A number such as `{{{{n}}}}` stays." },
      defaultConfiguration: { level: "error" },
    },
    { id: "other/rule", defaultConfiguration: { level: "note" } },
  ]);
  for (const { ruleId, ruleIndex } of runs[0].results) {
    expect(runs[0].tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
});

test.each([10, 50, 5000, 5001, 25_000])("%i findings: 5,000 are kept, errors first", (number) => {
  const [run] = read(many(number)).runs;
  expect(run.results).toHaveLength(Math.min(number, 5000));
  const levels = run.results.map(({ level }) => level);
  expect(levels).toEqual(
    levels.toSorted(
      (a, b) => ["error", "warning", "note"].indexOf(a) - ["error", "warning", "note"].indexOf(b),
    ),
  );
  const notes = run.invocations[0].toolExecutionNotifications ?? [];
  expect(notes).toHaveLength(number > 5000 ? 1 : 0);
  if (number === 25_000) expect(JSON.stringify(notes)).toContain("20,000 findings beyond");
});

test("what is wrong is kept before what is late", () => {
  const gaps = Array.from({ length: 5000 }, (_, index) => gap("a.md", index + 1));
  const [run] = read([...gaps, finding({ severity: "info", rule: "names/missing" })]).runs;
  expect(run.results[0]!.ruleId).toBe("names/missing");
});

test("braces make no placeholders and brackets no links, whatever the text", () => {
  const text = read([finding({ message: "found {0} and [a](1)" })]).runs[0].results[0]?.message
    .text;
  expect(text).toBe("found {{0}} and [a\\](1)");
});

test("hostile texts stay within the schema, also as paths and ids", () => {
  const findings = hostile.map((text) =>
    finding({ message: text, rule: text, locale: text, key: text, target: place(text, 1, text) }),
  );
  expect(read(findings).runs[0].results).toHaveLength(hostile.length);
});

test("a finding without a place has none", () => {
  const [result] = read([bare()]).runs[0].results;
  expect(result?.locations).toEqual([]);
  expect(result).not.toHaveProperty("relatedLocations");
});

function location(uri: string, startLine: number, startColumn: number): object {
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } },
  };
}

test("a finding shows where the document has the form that it expects", () => {
  const elsewhere = place("locales/de/guide/intro.json", 3, "Es sagte [Selenskyj].");
  const log = JSON.parse(
    sarifReport(figures([finding({ elsewhere }), bare({ elsewhere })]), options),
  );
  expect(JSON.stringify(log.runs[0].results[0].relatedLocations)).toContain('"startLine":3');
  for (const { relatedLocations } of log.runs[0].results) {
    const ids = relatedLocations.map(({ id }: { id: number }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
