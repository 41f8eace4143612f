import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foreignConstructs, mayBeForeign } from "../../src/segment/foreign-constructs.ts";
import { readMessage } from "../../src/segment/read-message.ts";
import { html, markdown, mdx, title } from "./inline-grammars.ts";

const pieces =
  "a|B c| |.|[|](|)|](data:x)|](java script:x)|[a][b c]|javascript:|vbscript:|d ata:|<b>|</b>|{|}|{{x}}|{% y %}|{* z *}|&colon;|&#58;|\\|\\:|`|*|$|\u200b|\u200d|\u202e|\u2066|\u00ad|\u00a0|\u{e0041}|\u0007|\n|é|日本|https://a.b|@".split(
    "|",
  );

test.each([
  ["Markdown", markdown],
  ["MDX", mdx],
  ["HTML", html],
  ["a title", title],
])("a text that looks harmless is harmless: %s", (_, grammar) => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 2 })), {
      maxLength: 10,
    })
    .map((parts) => parts.join(""));
  const more = { ...grammar, definitions: new Set(["A", "B C", "JAVASCRIPT:", "J AVASCRIPT:"]) };
  fc.assert(
    fc.property(text, fc.constantFrom("de", "ar", "th"), (text, locale) => {
      if (mayBeForeign(text)) return;
      expect(foreignConstructs(["source"], readMessage(text, more), locale)).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});
