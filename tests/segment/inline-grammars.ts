import type { InlineGrammar } from "../../src/segment/inline-grammar.ts";

/** Markdown in a paragraph, with the labels `a`, `b c` and the footnote `n` defined. */
export const markdown: InlineGrammar = {
  syntax: "md",
  slot: "phrasing",
  definitions: new Set(["A", "B C"]),
  footnotes: new Set(["N"]),
  math: true,
};

export const mdx: InlineGrammar = { ...markdown, syntax: "mdx" };
export const html: InlineGrammar = { ...markdown, slot: "html" };
export const title: InlineGrammar = { ...markdown, slot: "title" };
