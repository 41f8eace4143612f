/** What decides which blocks a text has. */
export interface BlockGrammar {
  readonly syntax: "md" | "mdx";
  /** Whether `$$` fences are math. */
  readonly math: boolean;
  /** The most levels of quotes and lists inside one another. */
  readonly maxNesting: number;
}
