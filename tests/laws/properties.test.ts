import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, Syntax } from "../../src/model/index.ts";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { containedBreaches } from "./contained-breaches.ts";
import { expectLaws } from "./expect-laws.ts";
import { hostileTargets } from "./hostile-targets.ts";
import { losslessBreaches } from "./lossless-breaches.ts";
import { messageBreaches } from "./message-breaches.ts";
import { unaccountedWords } from "./unaccounted-words.ts";

/** What documents are made of: the signs that mean something, and words between. */
const pieces = [
  ...Array.from("#>-+*_`~[]()!<>|\\:$&{}\"'=^.1 x\t"),
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "  \n",
  "\\\n",
  "word",
  "Two words",
  "été",
  "字",
  "😀",
  "\u0000",
  "\uFEFF",
  "\u00A0",
  "# ",
  "> ",
  "- ",
  "1. ",
  "    ",
  "```\n",
  "~~~",
  "---\n",
  "===\n",
  "| a | b |\n",
  "|---|---|\n",
  '[a]: /b "c"\n',
  "[^1]: ",
  "[a]",
  "[a][b]",
  '![a](b "c")',
  "[^1]",
  "<div>",
  "</div>",
  "<b>",
  "</b>",
  "<!-- c -->",
  "<!--",
  "-->",
  '<img alt="a">',
  ":::note\n",
  ":::\n",
  "> [!NOTE]\n",
  "- [ ] ",
  "$$\n",
  "{#id}",
  "{{ x }}",
  "&amp;",
  "**",
  "**bold**",
  "`code`",
  "---\ntitle: x\n---\n",
  '+++\ntitle = "x"\n+++\n',
  "<!-- calque skip -->\n\n",
  "<!-- calque translate -->\n\n",
  "<details>\n",
];
const markdown = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .map((parts) => parts.join(""));
const target = fc.oneof(
  fc.constantFrom(...hostileTargets),
  markdown,
  fc.string({ unit: "binary", maxLength: 20 }),
);
/** The judge does not read malformed MDX at all. */
function isWellFormed(document: Document): boolean {
  return document.readable && !document.problems.some(({ code }) => code === "syntax");
}

const syntaxes: readonly Syntax[] = ["md", "mdx", "txt"];

describe("whatever the document", () => {
  for (const syntax of syntaxes)
    test(`${syntax}: it is lossless, its words are accounted for, its messages rejoin`, () => {
      fc.assert(
        fc.property(markdown, (text) => {
          const document = parseDocument(`case.${syntax}`, text);
          expect(losslessBreaches(document, text, {})).toEqual([]);
          expect(messageBreaches(document)).toEqual([]);
          if (isWellFormed(document)) expect(unaccountedWords(document)).toEqual([]);
        }),
        { numRuns: 600 },
      );
    });
});

describe("whatever the document and the translations", () => {
  for (const syntax of syntaxes)
    test(`${syntax}: blocks and bytes outside the slots stay`, () => {
      fc.assert(
        fc.property(
          markdown,
          fc.array(target, { minLength: 1, maxLength: 6 }),
          fc.constantFrom(false as const, 10, 40),
          (text, texts, wrap) => {
            const document = parseDocument(`case.${syntax}`, text);
            fc.pre(isWellFormed(document));
            const targets = new Map(
              document.slots.map((_, index) => [index, texts[index % texts.length]!]),
            );
            const { breaches } = containedBreaches(document, targets, { wrap });
            expect(breaches).toEqual([]);
          },
        ),
        { numRuns: 600 },
      );
    });
});

/** Documents as people write them, from whole constructs. */
const constructs = fc.array(
  fc.constantFrom(
    "# Heading {#id}\n\n",
    "Two\nlines\n\n",
    "> quote\nlazy\n\n",
    "> [!TIP]\n> alert\n\n",
    "- one\n- two\n\n  more\n\n",
    "1. one\n   - deep\n\n",
    "- [x] done\n\n",
    "| A | B |\n|---|---|\n| `a\\|b` | c |\n\n",
    '![Alt](a.png "Title")\n\n',
    "[ref]\n\n",
    "[ref]: /url 'Title'\n\n",
    "Text[^1]\n\n[^1]: Note\n\n",
    ":::note Title\n\ntext\n\n:::\n\n",
    "<details>\n<summary>More</summary>\n\n",
    "</details>\n\n",
    "```js\ncode\n```\n\n",
    "one  \ntwo\\\nthree\n\n",
    "<!-- calque note: x -->\n\n",
    "Setext\n===\n\n",
    "$$\nx\n$$\n\n",
  ),
  { maxLength: 8 },
);

test("documents of ordinary constructs take pseudo-localized translations without a rejection", () => {
  fc.assert(
    fc.property(constructs, fc.boolean(), fc.boolean(), (parts, crlf, bom) => {
      const text = parts.join("");
      expectLaws((bom ? "\uFEFF" : "") + (crlf ? text.replaceAll("\n", "\r\n") : text));
    }),
    { numRuns: 40 },
  );
});
