import assert from "node:assert/strict";
import type { Root } from "mdast";
import type { Document } from "../model/index.ts";
import { documentOf } from "./document-of.ts";
import type { BlockGrammar } from "./engine/block-grammar.ts";
import { mdxFlow } from "./engine/mdx-flow.ts";
import { parseBlocks } from "./engine/parse-blocks.ts";
import type { ParseOptions } from "./options.ts";
import { fieldReaders } from "./slots/field-readers.ts";

/**
 * Parse a source file into its slots, its block structure, and what was left out.
 *
 * Law: `document.text`, with the byte order mark put back, is `source`; the slots and the skeleton
 * between them, concatenated, are `document.text`.
 *
 * Never throws for what a file contains: a document that nests too deeply, or MDX that is
 * malformed, comes back with `readable: false`, no slots, and the problem.
 *
 * A span without words is no slot. For a `proof` it is one, to find what a translation without words was written
 * as; and of paragraphs, headings and cells only the parts are slots that it asks for: those of images, and labels
 * of alerts.
 */
export function parseDocument(
  path: string,
  source: string,
  options: Partial<ParseOptions> = {},
  proof = false,
): Document {
  const read = (text: string, grammar: BlockGrammar): Root =>
    parseBlocks(text, grammar, options.parser);
  const document = documentOf(path, source, options, proof, readers, read);
  assert(document);
  return document;
}

const readers = { fields: fieldReaders, mdx: mdxFlow };
