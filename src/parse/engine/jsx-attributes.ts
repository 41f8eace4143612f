import type { Extension } from "mdast-util-from-markdown";
import type { Span } from "../../model/index.ts";

/** An attribute of a JSX tag whose value is a text in quotes on one line. */
export interface JsxAttribute {
  readonly name: string;
  /** The value without its quotes: offsets from the start of the tag. */
  readonly value: Span;
}

/** A tag while it is read. */
interface TagNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly offset?: number } };
  data?: { jsxAttributes?: JsxAttribute[] };
}

/**
 * Records where the texts stand that a JSX tag is given: `label="Word"`, never `label={word}`. Offsets start at the
 * tag, so that they hold wherever its part of the document is.
 */
export const jsxAttributes: Extension = (() => {
  let name = "";
  let chunks = 0;
  return {
    enter: {
      mdxJsxFlowTagAttribute() {
        name = "";
        chunks = 0;
      },
    },
    exit: {
      mdxJsxFlowTagAttributeName(token) {
        name = this.sliceSerialize(token);
      },
      mdxJsxFlowTagAttributeValueLiteralValue(token) {
        const node = this.stack.at(-1) as TagNode | undefined;
        const from = node?.position?.start.offset;
        if (node?.type !== "mdxJsxFlowTag" || from === undefined) return;
        const found = node.data?.jsxAttributes ?? [];
        // A value over lines comes in pieces, with the prefixes of containers between them.
        if (++chunks > 1) return void (chunks === 2 && found.pop());
        const value = { start: token.start.offset - from, end: token.end.offset - from };
        node.data = { ...node.data, jsxAttributes: [...found, { name, value }] };
      },
    },
  } satisfies Extension;
})();
