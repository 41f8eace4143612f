import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonReport } from "../../src/report/index.ts";
import { figures, finding, place } from "./findings.ts";

test("the shape of check --json", () => {
  const report = figures([finding({ fix: [{ text: "12.000", span: { end: 26, start: 21 } }] })], {
    checked: { units: 42, documents: 1 },
    notChecked: { units: 2 },
  });
  expect(jsonReport(report)).toMatchInlineSnapshot(`
    "{
      "summary": {
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "accepted": 0,
        "known": 0,
        "checked": {
          "documents": 1,
          "units": 42
        },
        "notChecked": {
          "units": 2
        }
      },
      "findings": [
        {
          "rule": "numbers/value",
          "severity": "error",
          "message": "Expected 12,000 (12.000), found 1.200.",
          "locale": "de",
          "namespace": "guide/intro",
          "key": "deaths-in-the-north-k3x9",
          "source": {
            "file": "source/guide/intro.md",
            "line": 7,
            "column": 17,
            "excerpt": "By November 12,000 people had died.",
            "mark": {
              "start": 12,
              "end": 18
            }
          },
          "target": {
            "file": "locales/de/guide/intro.json",
            "line": 12,
            "column": 26,
            "excerpt": "Bis November starben 1.200 Menschen.",
            "mark": {
              "start": 21,
              "end": 26
            }
          },
          "expected": "12.000",
          "found": "1.200",
          "fix": [
            {
              "span": {
                "start": 21,
                "end": 26
              },
              "text": "12.000"
            }
          ],
          "fingerprint": "f1"
        }
      ]
    }
    "
  `);
});

test("no findings", () => {
  expect(jsonReport(figures([], { checked: {} }))).toMatchInlineSnapshot(`
    "{
      "summary": {
        "errors": 0,
        "warnings": 0,
        "infos": 0,
        "accepted": 0,
        "known": 0,
        "checked": {},
        "notChecked": {}
      },
      "findings": []
    }
    "
  `);
});

test("law: the same findings in any order give the same bytes, and what goes in comes out", () => {
  const findings = fc.array(
    fc
      .record({
        line: fc.nat(5),
        rule: fc.constantFrom("a/b", "a/c"),
        text: fc.string({ unit: "binary" }),
      })
      .map(({ line, rule, text }) =>
        finding({ rule, message: text, target: { ...place("x.json", line, ""), excerpt: text } }),
      ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(findings, (list) => {
      const text = jsonReport(figures(list));
      expect(jsonReport(figures(list.toReversed()))).toBe(text);
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
      );
      const back: { findings: { message: string }[] } = JSON.parse(text);
      expect(back.findings.map(({ message }) => message).sort()).toEqual(
        list.map(({ message }) => message).sort(),
      );
    }),
  );
});
