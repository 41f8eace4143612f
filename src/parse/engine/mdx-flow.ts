import { Parser } from "acorn";
import jsx from "acorn-jsx";
import type { Extension as MdastExtension, Token } from "mdast-util-from-markdown";
import { mdxExpression } from "micromark-extension-mdx-expression";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import { mdxMd } from "micromark-extension-mdx-md";
import { mdxjsEsm } from "micromark-extension-mdxjs-esm";
import type { Extension } from "micromark-util-types";

/**
 * The blocks that MDX adds: import and export lines, expressions, and lines of JSX tags.
 *
 * Tags need not match: each is a leaf, so that prose between them is found whatever the components
 * do. Only `import` and `export` are read by a parser of JavaScript with JSX, which has to find their end.
 */
export const mdxFlow: Extension[] = [
  mdxMd(),
  mdxExpression(),
  mdxJsx(),
  mdxjsEsm({ acorn: Parser.extend(jsx()) }),
];

/** Turns each of them into a leaf node: `mdxjsEsm`, `mdxFlowExpression`, `mdxJsxFlowTag`. */
export const mdxFlowFromMarkdown: MdastExtension = {
  enter: {
    mdxjsEsm: leaf("mdxjsEsm"),
    mdxFlowExpression: leaf("mdxFlowExpression"),
    mdxJsxFlowTag: leaf("mdxJsxFlowTag"),
  },
  exit: { mdxjsEsm: close, mdxFlowExpression: close, mdxJsxFlowTag: close },
};

type Handle = NonNullable<NonNullable<MdastExtension["enter"]>[keyof MdastExtension["enter"]]>;

function leaf(type: string): Handle {
  return function (this: { enter(node: never, token: Token): void }, token: Token) {
    this.enter({ type } as never, token);
  };
}

function close(this: { exit(token: Token): void }, token: Token): void {
  this.exit(token);
}
