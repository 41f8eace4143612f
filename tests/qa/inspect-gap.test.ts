import { assert, constantFrom, dictionary, option, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { inspectGap } from "../../src/qa/inspect-gap.ts";
import { inspectUnit } from "../../src/qa/inspect-unit.ts";
import { readPair } from "../../src/qa/pair.ts";
import { examplePair } from "./example-pair.ts";

const severity = constantFrom("error", "warning", "info", "off");
const settings = dictionary(
  constantFrom("state/missing", "state/draft", "state/*", "*", "state/accepted", "text/empty"),
  severity,
);

test("a gap is judged without its text being read, as if it were", () => {
  assert(
    property(
      record({
        source: string(),
        state: constantFrom("new", "draft", "stale", "translated", "reviewed"),
        reasons: option(dictionary(constantFrom("", "0a1b2c3d", "11111111"), string())),
      }),
      settings,
      ({ source, state, reasons }, rules) => {
        const accepted = reasons === null ? undefined : new Map(Object.entries(reasons));
        const example = { source, target: "", targetLocale: "de", state };
        const pair = readPair({ ...examplePair(example), accepted });
        // What was said of one unit is said of another, whatever its words.
        inspectGap({ source: "Others", state, accepted }, rules);
        expect(inspectGap({ source, state, accepted }, rules)).toEqual(
          inspectUnit(pair, rules, {}),
        );
      },
    ),
  );
});
