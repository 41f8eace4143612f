import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inlineEvents } from "../../src/segment/inline-events.ts";
import type { InlineGrammar } from "../../src/segment/inline-grammar.ts";
import { markdownCodes } from "../../src/segment/markdown-codes.ts";
import { simpleCodes } from "../../src/segment/simple-codes.ts";

const grammarWith = (more: Partial<InlineGrammar>): InlineGrammar => ({
  syntax: "md",
  slot: "phrasing",
  definitions: new Set(["a", "A"]),
  footnotes: new Set(["a", "A"]),
  math: false,
  ...more,
});

/** Comparable: a pair is told by where it first stands. */
function readable(codes: ReturnType<typeof markdownCodes>): unknown[] {
  const pairs = codes.map(({ pair }) => pair);
  return codes.map(({ pair, ...code }) => ({ ...code, pair: pair && pairs.indexOf(pair) }));
}

const piece = fc.constantFrom(
  ..."a|b c| |, |.|(|)|!|?|:|;|'|*|**|***|_|__|`|``|[|](|]|[^|](b)|](c.md#d)|](https://a.b/c)|![|\\|<|>|{|}|{{|$|$$|~|~~|&|&amp;|é|你|。|“|😀|-|@|www.|http://|https|a_b|\n|\t|\u00a0|\ufeff|\"".split(
    "|",
  ),
  "|",
);
/** Mostly well formed, so that the short way is taken. */
const phrase: fc.Arbitrary<string> = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom("word", "a b", " ", ", ", "é", ".", "你好", "(c)", "snake_case", "'", "“q”"),
    tie("text").map((text) => `*${text}*`),
    tie("text").map((text) => `**${text}**`),
    tie("text").map((text) => `_${text}_`),
    tie("text").map((text) => `__${text}__`),
    tie("text").map((text) => `[${text}](to/some.md#place)`),
    fc.constantFrom("`code`", "``a ` b``", "`\\`", "`*a*`", "`[`", "`https://a.b`", "`<b>`"),
    fc.array(tie("text"), { maxLength: 4 }).map((texts) => texts.join("")),
    fc.array(tie("text"), { maxLength: 4 }).map((texts) => texts.join(" ")),
  ),
})).text;

const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  phrase,
  fc.tuple(phrase, piece, phrase).map((pieces) => pieces.join("")),
);

test.each([
  ["Markdown", grammarWith({})],
  ["Markdown with math", grammarWith({ math: true })],
  ["MDX", grammarWith({ syntax: "mdx" })],
])("codes that are found the short way are the tokenizer's: %s", (_, grammar) => {
  fc.assert(
    fc.property(text, (text) => {
      const simple = simpleCodes(text, text, grammar);
      if (simple === undefined) return;
      const tokenized = markdownCodes(text, inlineEvents(text, grammar));
      expect(readable(simple)).toEqual(readable(tokenized));
    }),
    { numRuns: 5_000 },
  );
});

test("what people write is read the short way", () => {
  const known = [
    "Use `npm install` and **then** run [the guide](../guide.md), as *said* in snake_case.",
    "**[A](b)** (*c*), `d` [`e`](https://f.g/h?i=j#k).",
    "_String literals_ are (_immutable_) values, __not__ *objects*: _“quoted”_ words, a_b_c, a _ b.",
  ];
  for (const text of known) expect(simpleCodes(text, text, grammarWith({}))).toBeDefined();
});
