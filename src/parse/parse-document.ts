import assert from "node:assert/strict";
import type { Root } from "mdast";
import type { Document, Problem } from "../model/index.ts";
import type { BlockGrammar } from "./engine/block-grammar.ts";
import { fastBlocks } from "./engine/fast-blocks.ts";
import { NestingError } from "./engine/nesting.ts";
import { parseBlocks } from "./engine/parse-blocks.ts";
import { defaultParseOptions, type ParseOptions } from "./options.ts";
import { type Collector, collector } from "./slots/collector.ts";
import { addPlainText } from "./slots/plain-text.ts";
import { walk } from "./slots/walk.ts";
import { syntaxOf } from "./syntax-of.ts";

/**
 * Parse a source file into its slots, its block structure, and what was left out.
 *
 * Law: `document.text`, with the byte order mark put back, is `source`; the slots and the skeleton
 * between them, concatenated, are `document.text`.
 *
 * Never throws for what a file contains: a document that nests too deeply, or MDX that is
 * malformed, comes back with `readable: false`, no slots, and the problem.
 *
 * A span without words is no slot; with `keepWordless` it is one: to find what a translation without
 * words was written as.
 */
export function parseDocument(
  path: string,
  source: string,
  options: Partial<ParseOptions> = {},
  keepWordless = false,
): Document {
  const read = (text: string, grammar: BlockGrammar): Root =>
    parseBlocks(text, grammar, options.parser);
  const document = documentOf(path, source, options, keepWordless, read);
  assert(document);
  return document;
}

/**
 * Parse a source file as {@link parseDocument} does, but without the reference parser: `undefined`
 * where only that one may read it.
 */
export function parseFast(
  path: string,
  source: string,
  options: Partial<ParseOptions> = {},
  keepWordless = false,
): Document | undefined {
  return documentOf(path, source, options, keepWordless, (text, grammar) =>
    options.parser === "remark" ? undefined : fastBlocks(text, grammar),
  );
}

function documentOf(
  path: string,
  source: string,
  options: Partial<ParseOptions>,
  keepWordless: boolean,
  blocksOf: (text: string, grammar: BlockGrammar) => Root | undefined,
): Document | undefined {
  const settings = { ...defaultParseOptions, ...options };
  const bom = source.startsWith("\uFEFF");
  const text = bom ? source.slice(1) : source;
  const syntax = syntaxOf(path);
  const out = collector(text, syntax, keepWordless);
  let problem: Problem | undefined;
  if (syntax === "txt") addPlainText(out);
  else {
    try {
      const { math, maxNesting } = settings;
      const blocks = blocksOf(text, { syntax, math, maxNesting });
      if (!blocks) return undefined;
      walk(out, blocks, settings);
    } catch (error) {
      problem = problemOf(error, text);
    }
  }
  const found: Collector = problem ? collector(text, syntax) : out;
  return {
    path,
    syntax,
    text,
    bom,
    slots: [...found.slots].sort((a, b) => a.span.start - b.span.start),
    blocks: found.blocks,
    leftOut: problem
      ? [{ span: { start: 0, end: text.length }, reason: "unsupported" }]
      : found.leftOut(),
    definitions: found.definitions,
    footnotes: found.footnotes,
    readable: problem === undefined,
    problems: problem ? [problem] : found.problems,
  };
}

/** Turns what the parser throws for a document's content into a problem; anything else is a bug. */
function problemOf(error: unknown, text: string): Problem {
  if (error instanceof NestingError) {
    return {
      code: "nesting",
      message: error.message,
      span: { start: error.offset, end: error.offset },
    };
  }
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return {
      code: "nesting",
      message: "Expected a document that the parser can read, found one nested too deeply",
      span: { start: 0, end: 0 },
    };
  }
  if (error instanceof Error && "reason" in error) {
    const place = (error as { place?: { offset?: number; start?: { offset?: number } } }).place;
    const offset = Math.min(place?.offset ?? place?.start?.offset ?? 0, text.length);
    return {
      code: "syntax",
      message: `Expected valid MDX, found: ${String(error.reason)}`,
      span: { start: offset, end: offset },
    };
  }
  throw error;
}
