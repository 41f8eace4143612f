import { plainText } from "../../segment/plain-text.ts";
import type { Rule } from "../rule.ts";

/** `text/max-length`: translations longer than the author allows. */
export const maxLength: Rule = {
  id: "text/max-length",
  severity: "error",
  summary: "A translation keeps to the length limit that the author set.",
  explanation:
    "An author can limit the length of a unit by a comment. What counts is what readers see: characters as people perceive them, without markup. An emoji or a letter with its accents counts once.",
  examples: [
    { source: "Save", target: "Speichern", targetLocale: "de", maxLength: 9 },
    { source: "**Save**", target: "**保存**", targetLocale: "ja", maxLength: 2 },
    {
      source: "Save",
      target: "Speichern unter",
      targetLocale: "de",
      maxLength: 9,
      says: ["Expected at most 9 characters, found 15"],
    },
  ],
  check(pair, report) {
    const limit = pair.context.maxLength;
    if (limit === undefined) return;
    const text = plainText(pair.targetMessage, pair.grammar);
    if (text.length <= limit) return;
    const length = countGraphemes(text);
    if (length <= limit) return;
    report({
      message: `Expected at most ${limit} characters, found ${length}`,
      targetSpan: { start: 0, end: pair.target.length },
      expected: String(limit),
      found: String(length),
    });
  },
};

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}
