import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readPair } from "../../src/qa/pair.ts";
import { rules } from "../../src/qa/rules.ts";
import { sameCodes } from "../../src/qa/same-codes.ts";
import { examplePair } from "./example-pair.ts";

const code = fc.constantFrom(
  "`a`",
  "**b**",
  "*c*",
  "~~d~~",
  "[e](/f)",
  "![g](h.png)",
  "<https://i.org>",
  "<kbd>j</kbd>",
  "<br>",
  "<b>",
  "  \n",
  "{{ k }}",
);
const text = fc
  .array(fc.tuple(fc.constantFrom("one ", "zwei ", "", ". "), code), { maxLength: 4 })
  .map((parts) => `x ${parts.map(([word, raw]) => word + raw).join(" ")} y`);

test("where the codes are the same, what compares them says nothing", () => {
  const codes = rules.filter(({ ofCodes }) => ofCodes);
  expect(codes.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(text, text, fc.boolean(), (source, other, copied) => {
      const target = copied ? source.replace("x", "ein anderes").replaceAll("one", "un") : other;
      const pair = readPair(examplePair({ source, target, targetLocale: "de" }));
      if (!pair.readable || !sameCodes(pair.sourceMessage, pair.targetMessage)) return;
      for (const { id, check } of codes) {
        check(pair, ({ message }) => expect.fail(`${id}: ${message}`));
      }
    }),
    { numRuns: 1000 },
  );
});
