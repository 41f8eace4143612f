import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyBaseline, ratchet, writeBaseline } from "../../src/gates/index.ts";
import { bare, finding, hostile } from "../report/findings.ts";

const old = finding({ fingerprint: "aaaa" });
const other = bare({ rule: "state/stale", severity: "warning", locale: "fr", fingerprint: "bbbb" });

test("one finding a line, in an order that does not depend on the run", () => {
  const text = writeBaseline([other, old], { reason: "before the style guide" });
  expect(text).toMatchInlineSnapshot(`
    "[
      {"rule":"numbers/value","locale":"de","namespace":"guide/intro","key":"deaths-in-the-north-k3x9","fingerprint":"aaaa","reason":"before the style guide"},
      {"rule":"state/stale","locale":"fr","namespace":"guide/intro","key":null,"fingerprint":"bbbb","reason":"before the style guide"}
    ]
    "
  `);
  expect(writeBaseline([old, other, old], { reason: "before the style guide" })).toBe(text);
});

test("what is known passes, what is new does not", () => {
  const text = writeBaseline([old, other]);
  const fresh = finding({ fingerprint: "cccc" });
  expect(applyBaseline([old, fresh, other], text)).toEqual({
    findings: [fresh],
    known: [old, other],
    unused: [],
  });
});

test("an entry expires when its finding does: that is an error, with its line", () => {
  const result = applyBaseline([other], writeBaseline([old, other]), { file: "known.json" });
  expect(result.findings).toMatchObject([
    {
      rule: "gate/baseline",
      severity: "error",
      locale: "de",
      message: "Expected a finding of numbers/value, found none: remove the entry",
      target: {
        file: "known.json",
        line: 2,
        column: 1,
        excerpt: expect.stringContaining('"aaaa"'),
      },
    },
  ]);
  expect(result.unused).toMatchObject([{ fingerprint: "aaaa" }]);
});

test("an entry of another locale is not judged by a run of one", () => {
  const text = writeBaseline([old, other]);
  const inScope = ({ locale }: { locale: string | null }) => locale === "fr";
  expect(applyBaseline([other], text, { inScope }).findings).toEqual([]);
  expect(ratchet([other], text, { inScope })).toBe(text);
});

test("an entry that stands there twice is reported, even where it is used", () => {
  const line = writeBaseline([old]).split("\n")[1] ?? "";
  const { findings, known } = applyBaseline([old], `[\n${line},\n${line}\n]\n`);
  expect(findings.map(({ message }) => message)).toEqual([
    "Expected one entry, found it on lines 2 and 3",
  ]);
  expect(known).toEqual([old]);
});

test("an entry covers for no other rule", () => {
  const text = writeBaseline([old]);
  const harsher = { ...old, rule: "safety/construct" };
  expect(applyBaseline([harsher], text).known).toEqual([]);
});

test("reasons are kept when the baseline is written anew", () => {
  const previous = writeBaseline([old], { reason: "see the style guide" });
  const text = writeBaseline([old, other], { previous, reason: "new" });
  expect(text).toContain('"aaaa","reason":"see the style guide"');
  expect(text).toContain('"bbbb","reason":"new"');
});

test("a failed gate does not become known by itself", () => {
  expect(writeBaseline([bare({ rule: "gate/coverage" })])).toBe("[]\n");
});

test.each([
  ["", "Expected JSON, one entry a line in known.json:1"],
  ["{}", "Expected a JSON array of entries in known.json:1, found {}"],
  ["[\n<<<<<<< HEAD\n]", "Expected an entry in known.json:2, found a git conflict"],
  ['[\n  {"rule":"a/b"}\n  {"rule":"a/c"}\n]', "Expected JSON, one entry a line in known.json:2"],
  ['[\n  {"rule":"a/b"},\n]', "Expected JSON, one entry a line in known.json:2"],
  ["[1]", "Expected an object in known.json, entry 1, found 1"],
  ['[{"rule":"a/b"}]', "Expected a text as locale in known.json, entry 1, found nothing"],
])("%j is refused with its line, never read as empty", (text, message) => {
  expect(() => applyBaseline([], text, { file: "known.json" })).toThrow(message);
});

test("a formatter may spread it over lines", () => {
  const text = JSON.stringify(JSON.parse(writeBaseline([old, other])), null, 2);
  const { findings, known } = applyBaseline([old], `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  expect(known).toEqual([old]);
  expect(findings[0]?.target?.line).toBe(15);
});

const findings = fc.array(
  fc
    .record({
      rule: fc.constantFrom("a/b", "a/c"),
      key: fc.constantFrom(...hostile),
      fingerprint: fc.constantFrom("1", "2", "3", "4"),
      locale: fc.constantFrom("de", "fr"),
    })
    .map((over) => bare(over)),
  { maxLength: 8 },
);

test("law: every finding is shown or known, and a fresh baseline knows them all", () => {
  fc.assert(
    fc.property(findings, findings, (before, now) => {
      const text = writeBaseline(before);
      const { findings: left, known, unused } = applyBaseline(now, text);
      expect(left.length - unused.length + known.length).toBe(now.length);
      expect(applyBaseline(now, writeBaseline(now)).findings).toEqual([]);
    }),
  );
});

test("law: a ratchet only ever tightens, and leaves nothing unused", () => {
  fc.assert(
    fc.property(findings, findings, (before, now) => {
      const text = writeBaseline(before);
      const tight = ratchet(now, text);
      const lines = new Set(text.split("\n").map((line) => line.replace(/,$/, "")));
      for (const line of tight.split("\n")) {
        if (line.startsWith("  ")) expect(lines.has(line.replace(/,$/, ""))).toBe(true);
      }
      expect(applyBaseline(now, tight).unused).toEqual([]);
      expect(applyBaseline(now, tight).known).toEqual(applyBaseline(now, text).known);
      expect(ratchet(now, tight)).toBe(tight);
    }),
  );
});
