import { describe, expect, it } from "vitest";
import { readMentions } from "../../../src/qa/numbers/read/read-mentions.ts";
import { showMention } from "../../../src/qa/numbers/show/show-mention.ts";
import { WORD_TABLES } from "../../../src/qa/numbers/words/index.ts";

describe("the examples of the word tables", () => {
  for (const [locale, table] of Object.entries(WORD_TABLES)) {
    it.each(table.examples)(`${locale}: %s`, (text, expected) => {
      expect(readMentions(text, locale).map(showMention).join(" ")).toBe(expected);
    });
  }
});
