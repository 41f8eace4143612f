import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonProblem } from "../../src/config/json-problem.ts";

test("law: finds a problem exactly where JSON.parse refuses", () => {
  const soup = fc
    .array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"a"',
        '"b"',
        "1",
        "-0.5e3",
        "01",
        "null",
        " ",
        "\n",
        "'x'",
        '"\\q"',
        '"\t"',
      ),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.json(), soup), (text) => {
      const problem = findJsonProblem(text);
      if (problem?.message.startsWith("Expected each key once")) return;
      expect(problem === undefined).toBe(parses(text));
      expect(problem?.offset ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("deep nesting is refused by a sentence, not by a crash", () => {
  expect(findJsonProblem("[".repeat(100_000))?.message).toMatch(/^Expected/);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
