import type { SlotSyntax, Syntax } from "../model/index.ts";

/** What decides how the text of a unit is read: its document's and its slot's grammar. */
export interface InlineGrammar {
  readonly syntax: Syntax;
  readonly slot: SlotSyntax;
  /** Labels of link reference definitions, normalised by micromark-util-normalize-identifier. */
  readonly definitions: ReadonlySet<string>;
  /** Labels of footnote definitions, normalised likewise. */
  readonly footnotes: ReadonlySet<string>;
  /** Whether `$x$` and `$$x$$` are math. */
  readonly math: boolean;
  /** What else stands for a value and must stay as it is: `/%[sd]/`, `/:[a-z]+/`. */
  readonly placeholders?: readonly RegExp[];
}

/** The ways in which inline text is marked up. */
export type Markup = "markdown" | "html" | "none";

/** Tell which markup can stand in a unit. */
export function markupOf(grammar: Pick<InlineGrammar, "syntax" | "slot">): Markup {
  return grammar.syntax === "txt" ? "none" : MARKUP[grammar.slot];
}

const MARKUP: Readonly<Record<SlotSyntax, Markup>> = {
  phrasing: "markdown",
  line: "markdown",
  cell: "markdown",
  alt: "markdown",
  html: "html",
  title: "none",
  plain: "none",
  yaml: "none",
  toml: "none",
  "html-attribute": "none",
  code: "none",
};
