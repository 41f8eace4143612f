import type { Root } from "mdast";
import type { BlockGrammar } from "./block-grammar.ts";
import type { BlockNode } from "./block-node.ts";
import { Doubt, doubtIf } from "./doubt.ts";
import { withNative } from "./fast-blocks.ts";
import { blockConverter, rootOf } from "./from-native.ts";
import { mayBeMdx } from "./may-be-mdx.ts";
import type { NativeNode } from "./native-node.ts";
import { referenceBlocks } from "./reference-blocks.ts";
import { shiftBlock } from "./shift-block.ts";

/**
 * Parse Markdown into its blocks with the native parser, and those of which it is not certain with
 * the reference; `undefined` where the native parser may not read the text at all.
 *
 * Law: the tree is the reference's. A text is cut only at a line after a blank one that begins with
 * a letter or a number sign, where a block begins that stands in no other: quotes, items and tables
 * end there, whatever came before, and what does not end there (an open fence, open HTML) shows in
 * that the reference, given the part with the next line, sees no block begin at that line.
 *
 * MDX is Markdown with blocks of its own and without indented code and raw HTML: what could be one of
 * these goes to the reference too.
 */
export function mixedBlocks(text: string, grammar: BlockGrammar): Root | undefined {
  return withNative(text, grammar, (tree) => {
    const blocks = tree.children ?? [];
    const convert = blockConverter(text, blocks);
    const children: BlockNode[] = [];
    let hasModule = false;
    for (let index = 0; index < blocks.length; index++) {
      try {
        doubtIf(grammar.syntax === "mdx" && mayBeMdx(blocks[index]!, text), "mdx");
        children.push(convert(index));
      } catch (error) {
        if (!(error instanceof Doubt)) throw error;
        let first = index;
        while (first > 0 && !isCut(text, blocks[first])) first--;
        const part = referencePart(text, grammar, blocks, first, index);
        // The reference reads all imports of a document as one module.
        if (part.children.some(({ type }) => type === "mdxjsEsm")) {
          doubtIf(hasModule, "imports apart");
          hasModule = true;
        }
        while (children.length > 0 && startOf(children.at(-1)) >= startOf(blocks[first]))
          children.pop();
        for (const child of part.children) children.push(child);
        index = part.next - 1;
      }
    }
    return rootOf(tree, children);
  });
}

interface Part {
  readonly children: readonly BlockNode[];
  /** The block at which the native parser goes on. */
  readonly next: number;
}

/** What the reference finds from the block `first` on, up to a cut after the block `doubtful`. */
function referencePart(
  text: string,
  grammar: BlockGrammar,
  blocks: readonly NativeNode[],
  first: number,
  doubtful: number,
): Part {
  const start = first === 0 ? 0 : startOf(blocks[first]);
  // A cut that is none to the reference is followed by one twice as far away.
  for (let next = doubtful + 1, least = 0; ; next++) {
    while (next < blocks.length && !(startOf(blocks[next]) >= least && isCut(text, blocks[next])))
      next++;
    const end = next < blocks.length ? startOf(blocks[next]) : text.length;
    const part = text.slice(start, next < blocks.length ? lineEnd(text, end) : end);
    const children = partBlocks(part, grammar)?.map((block) => shiftBlock(block, start));
    if (next >= blocks.length) {
      doubtIf(children === undefined, "malformed MDX");
      return { children: children ?? [], next };
    }
    const after = children?.findIndex((block) => startOf(block) === end) ?? -1;
    if (after !== -1) return { children: children?.slice(0, after) ?? [], next };
    least = start + 2 * (end - start);
  }
}

/** The blocks of a part; `undefined` where MDX is malformed, or begins in it and does not end. */
function partBlocks(part: string, grammar: BlockGrammar): readonly BlockNode[] | undefined {
  if (grammar.syntax !== "mdx") return referenceBlocks(part, grammar).children as never;
  try {
    return referenceBlocks(part, grammar).children as never;
  } catch {
    return undefined;
  }
}

function startOf(block: NativeNode | BlockNode | undefined): number {
  return block?.position.start.offset ?? 0;
}

/** Whether a text can be cut before a block that stands in no other. */
function isCut(text: string, block: NativeNode | undefined): boolean {
  const at = startOf(block);
  return (
    at > 0 &&
    /[A-Za-z#]/.test(text.charAt(at)) &&
    /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, at - 80), at))
  );
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at;
}
