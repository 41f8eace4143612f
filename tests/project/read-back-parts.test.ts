import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { mapByLines } from "../../src/project/read-back/map-by-lines.ts";
import { pageOf } from "../../src/project/read-back/page.ts";
import { pairLeaves } from "../../src/project/read-back/pair-leaves.ts";
import { transferEdit } from "../../src/project/read-back/transfer-edit.ts";

const pairsOf = (was: string, is: string) => {
  const [former, now] = [was, is].map((text) => pageOf(parseDocument("a.md", text)).leaves);
  return [...pairLeaves(former!, now!).pairs];
};

test.each([
  [
    "the same",
    "A b.\n\nC d.\n",
    "A b.\n\nC d.\n",
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "a rewritten one in its place",
    "A b.\n\nC d.\n",
    "A b.\n\nX y z.\n",
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "one more at the start",
    "A b.\n\nC d.\n",
    "New.\n\nA b.\n\nC d.\n",
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    "one less, one rewritten",
    "# T\n\nA b c d.\n\nC d e f.\n",
    "# T\n\nC d e g.\n",
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ["exchanged", "A b.\n\nC d.\n", "C d.\n\nA b.\n", [[1, 0]]],
  ["another kind", "# A\n\nOne town.\n", "# A\n\n- x\n", [[0, 0]]],
] as const)("blocks are paired: %s", (_, was, is, expected) => {
  expect(pairsOf(was, is)).toEqual(expected);
});

const transfer = (base: string, edited: string, parts: string[], gaps: string[] = []) =>
  transferEdit({ base, edited, parts, gaps, locale: "en" });

test("an edit is made on the other form of a text, and what differs there stays", () => {
  expect(
    transfer("\\# one [a](../../x.md)", "\\# two [a](../../x.md)", ["# one [a](../x.md)"]),
  ).toEqual({
    parts: ["# two [a](../x.md)"],
  });
  expect(transfer("Acme sells", "Acme buys", ["{{product}} sells"])).toEqual({
    parts: ["{{product}} buys"],
  });
});

test("an edit of what differs, or across parts, is a conflict", () => {
  expect(transfer("Acme sells", "Acne sells", ["{{product}} sells"])).toEqual({
    conflict: "other",
  });
  expect(transfer("One. Two.", "Both.", ["One.", "Two."], [" "])).toEqual({ conflict: "gap" });
});

test("without differences between the forms the parts are the edited text", () => {
  const words = fc.array(fc.constantFrom("a", "b", "the", "Stadt", "。", "-", "*x*"), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, words, (was, is) => {
      const base = was.join(" ");
      const edited = is.join(" ");
      expect(transfer(base, edited, [base])).toEqual({ parts: [edited] });
    }),
  );
});

test("offsets follow into a text with lines put in, and not into lines that went", () => {
  const map = mapByLines("a\nbc\nd", "x\na\ny\nd");
  expect([0, 1, 3, 5].map(map)).toEqual([2, 3, undefined, 6]);
});
