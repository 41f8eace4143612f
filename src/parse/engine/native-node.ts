/** A node as the native parser gives it: mdast, of which only the blocks are used. */
export interface NativeNode {
  readonly type: string;
  readonly position: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
  readonly children?: readonly NativeNode[];
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly start?: number | null;
  readonly spread?: boolean;
  readonly checked?: boolean | null;
  readonly align?: readonly (string | null)[];
  readonly title?: string | null;
  readonly value?: string;
}

/** The part of the native parser that is used. */
export interface Native {
  markdownToMdast(
    source: string,
    options: { readonly features: { readonly math: boolean } },
  ): NativeNode;
}
