import { THING, UNSEEN } from "../../segment/shown-text.ts";
import { codesOf } from "../codes.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { twinsOf } from "../twin-of.ts";

/** `markup/hard-break`: lines that break where the source's do not, or the reverse. */
export const hardBreak: Rule = {
  id: "markup/hard-break",
  severity: "warning",
  ofCodes: true,
  summary: "Lines break as often as in the source.",
  explanation:
    "A line break inside a unit (`\\n` in the locale file) is a break on the page: in a dateline, an address, a poem. Keep as many as the source has. A `<br>` counts alike. Where each line ends as a sentence does, a break more or less is only mentioned: the words stay as they are.",
  examples: [
    { source: "Seoul\n3 March", target: "Seoul\n3. März", targetLocale: "de" },
    {
      source: "Seoul<br>3 March",
      target: "Seoul\n3. März",
      targetLocale: "de",
    },
    {
      source: "Seoul\n3 March",
      target: "Seoul, 3. März",
      targetLocale: "de",
      says: ["Expected 1 line break, found 0"],
    },
    {
      source: "One line",
      target: "Une\nligne",
      targetLocale: "fr",
      says: ["Expected 0 line breaks, found 1"],
    },
  ],
  check(pair, report) {
    const expected = codesOf(pair.sourceMessage, "hard-break").length;
    const breaks = codesOf(pair.targetMessage, "hard-break");
    if (breaks.length === expected) return;
    const tags = twinsOf(pair.targetMessage, "hard-break").length;
    if (breaks.length + tags === expected + twinsOf(pair.sourceMessage, "hard-break").length)
      return;
    const last = breaks.at(-1);
    report({
      message: `Expected ${expected} line break${expected === 1 ? "" : "s"}, found ${breaks.length}`,
      ...(endSentences(pair, breaks.length > expected ? "target" : "source") && {
        severity: "info",
      }),
      ...(last && { targetSpan: { start: last.start, end: last.start + last.raw.length } }),
      expected: String(expected),
      found: String(breaks.length),
    });
  },
};

/** Whether all breaks of the text with more of them stand after a sentence, or after what opens one. */
function endSentences(pair: Pair, side: "source" | "target"): boolean {
  const lines = pair[`${side}Shown`].split("\n");
  return lines.slice(0, -1).every((line) => ENDED.test(line.slice(-40)));
}

const ENDED = new RegExp(
  `[.!?:;…。！？：；।؟۔։][\\s${UNSEEN}${THING}\\p{Pe}\\p{Pf}\\p{Pi}"'*_]*$`,
  "u",
);
