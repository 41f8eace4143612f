import { THING } from "../../segment/shown-text.ts";
import type { Rule } from "../rule.ts";

const WORD = new RegExp(`[\\p{L}\\p{N}${THING}]`, "u");
const VISIBLE = /[^\s\p{C}\uE000]/u;

/** `text/empty`: a translation without a word in it. */
export const empty: Rule = {
  id: "text/empty",
  severity: "error",
  summary: "A translation has words in it.",
  explanation:
    'Blanks or empty marks in place of a translation leave a hole on the page. Leave the value empty (`""`) where there is no translation yet: the source text or another language then stands in. A dash or a check mark for words is only a warning.',
  examples: [
    { source: "Yes", target: "Ja", targetLocale: "de" },
    { source: "—", target: "–", targetLocale: "de" },
    {
      source: "State media is silent.",
      target: " ",
      targetLocale: "de",
      says: ["Expected words, found nothing that a reader could see"],
    },
    {
      source: "State media is silent.",
      target: "…",
      targetLocale: "de",
      says: ["Expected words, found only …"],
    },
  ],
  check({ source, sourceShown, target, targetShown, readable }, report) {
    if (!readable || !VISIBLE.test(sourceShown) || WORD.test(targetShown)) return;
    const targetSpan = { start: 0, end: target.length };
    if (!VISIBLE.test(targetShown)) {
      // An image without a description may stand for itself.
      if (source.includes("![") && target.includes("![")) return;
      report({ message: "Expected words, found nothing that a reader could see", targetSpan });
    } else if (WORD.test(sourceShown)) {
      const found = target.trim();
      report({
        message: `Expected words, found only ${found}`,
        severity: "warning",
        targetSpan,
        found,
      });
    }
  },
};
