import type { Extension } from "mdast-util-from-markdown";
import type { Span } from "../../model/index.ts";

declare module "mdast" {
  interface DefinitionData {
    /** Where the title stands, without its quotes: offsets into the document. */
    titleSpan?: Span;
  }
}

/** Records where the title of a link reference definition stands: mdast keeps only its words. */
export const titleSpan: Extension = {
  exit: {
    definitionTitleString(token) {
      const title = this.resume();
      const node = this.stack.at(-1);
      if (node?.type !== "definition") return;
      node.title = title;
      node.data = { ...node.data, titleSpan: { start: token.start.offset, end: token.end.offset } };
    },
  },
};
