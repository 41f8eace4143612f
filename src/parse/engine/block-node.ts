/** A node as the reference makes it. */
export interface BlockNode {
  readonly type: string;
  readonly position: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
  [field: string]: unknown;
}

/** What the block stands in. */
export interface Around {
  readonly quotes: number;
  /** The column of the outermost quote's marker. */
  readonly column: number;
  readonly depth: number;
}
