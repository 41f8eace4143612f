import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkConvention } from "../../../src/qa/numbers/checks/check-convention.ts";
import { checkOrder } from "../../../src/qa/numbers/checks/check-order.ts";
import { checkUnits } from "../../../src/qa/numbers/checks/check-units.ts";
import { lexiconOf } from "../../../src/qa/numbers/lex/lexicon.ts";
import { matchInOrder } from "../../../src/qa/numbers/match/match-in-order.ts";
import { matchMentions } from "../../../src/qa/numbers/match/match-mentions.ts";
import { readMentions } from "../../../src/qa/numbers/read/read-mentions.ts";

const LOCALES = ["en", "de", "fr", "es", "ru", "ar", "ja", "ko", "zh-Hant", "hi"];
/** Few values, so that they meet; ways to write them; what makes something else of them. */
const number = fc.constantFrom(
  ..."1 2 7 12 15 60 2021 1.5 1,5 0.5 1.200 1,200 12,000 12.000 12 000 -3 1/2 3.12 1.2.3 F-16 v2 COVID-19 16:30".split(
    " ",
  ),
);
const around = fc.constantFrom(
  ..."of|in|to|–|-|%| %|$|€| km| miles| years|Jahre|часов|年|月|日|人|명|th|st|May|Mai|million|тыс.|万|and|,|.|(|)|of the|factories in|countries|Länder|hours|h".split(
    "|",
  ),
);
const said = fc
  .array(fc.tuple(number, fc.constantFrom("", " ", " "), around, fc.constantFrom("", " ", " ")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(""));
const locale = fc.constantFrom(...LOCALES);

test("values that answer each other in order are matched as the slow way matches them", () => {
  let met = 0;
  fc.assert(
    fc.property(said, said, fc.boolean(), locale, locale, (one, other, alike, from, to) => {
      const target = alike ? one : other;
      const left = readMentions(one, from);
      const right = readMentions(target, to);
      const fast = matchInOrder(left, right);
      if (fast === undefined) return;
      if (fast.pairs.length > 0) met += 1;
      expect(fast).toEqual(matchMentions(left, right));
    }),
    { numRuns: 6000 },
  );
  expect(met).toBeGreaterThan(300);
});

test("one value that is answered so leaves nothing to say", () => {
  let met = 0;
  const short = fc.tuple(around, number, around, fc.constantFrom("", " ")).map((all) => {
    const [before, value, after, gap] = all;
    return `${before}${gap}${value}${gap}${after}`;
  });
  fc.assert(
    fc.property(short, short, fc.boolean(), locale, locale, (one, other, alike, from, to) => {
      const target = alike ? one : other;
      const left = readMentions(one, from);
      const right = readMentions(target, to);
      if (matchInOrder(left, right)?.pairs.length !== 1) return;
      met += 1;
      const matching = matchMentions(left, right);
      const texts = {
        source: one,
        target,
        from: lexiconOf(from),
        to: lexiconOf(to),
        codes: { source: "", target: "" },
      };
      expect(checkOrder(matching, texts)).toEqual([]);
      expect(checkUnits(matching, texts)).toEqual([]);
      expect(checkConvention(matching, texts)).toEqual([]);
    }),
    { numRuns: 6000 },
  );
  expect(met).toBeGreaterThan(300);
});
