import type { Root } from "mdast";
import type { BlockGrammar } from "./block-grammar.ts";
import { mixedBlocks } from "./mixed-blocks.ts";
import type { Parser } from "./parser.ts";
import { referenceBlocks } from "./reference-blocks.ts";

/**
 * Parse Markdown into its blocks: the one seam behind which the parsers stand.
 *
 * Law: the tree is the same whichever engine made it. The parts of a document on which the fast
 * engine could differ go to the reference.
 *
 * Offsets are into `text`, which must have no byte order mark. Paragraphs, headings and cells hold
 * their raw text in `text` and `break` nodes; inline markup is not in the tree.
 *
 * Throws `NestingError` beyond `maxNesting`, and a `VFileMessage` where MDX is malformed.
 */
export function parseBlocks(text: string, grammar: BlockGrammar, parser: Parser = "auto"): Root {
  return (
    (parser === "remark" ? undefined : mixedBlocks(text, grammar)) ?? referenceBlocks(text, grammar)
  );
}
