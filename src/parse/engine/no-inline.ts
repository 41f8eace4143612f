import type { Extension } from "micromark-util-types";

/**
 * Leaves inline content alone.
 *
 * Block structure in Markdown never depends on inline markup, and a unit is read for its inline
 * codes only when somebody asks: so the block pass tokenizes no emphasis, no links, no code spans.
 * This is three times faster, and most input on which the tokenizer is quadratic is inline.
 */
export const noInline: Extension = {
  disable: {
    null: [
      "attention",
      "autolink",
      "characterEscape",
      "characterReference",
      "codeText",
      "hardBreakEscape",
      "htmlText",
      "labelEnd",
      "labelStartImage",
      "labelStartLink",
      "mdxJsxTextTag",
      "mdxTextExpression",
    ],
  },
};
