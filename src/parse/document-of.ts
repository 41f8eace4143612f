import type { Root } from "mdast";
import type { Document, Problem, Slot } from "../model/index.ts";
import type { BlockGrammar } from "./engine/block-grammar.ts";
import { maskDialects } from "./engine/mask-dialects.ts";
import { NestingError } from "./engine/nesting.ts";
import { defaultParseOptions, type ParseOptions } from "./options.ts";
import { type Collector, collector, type PartReaders } from "./slots/collector.ts";
import { addPlainText } from "./slots/plain-text.ts";
import { walk } from "./slots/walk.ts";
import { syntaxOf } from "./syntax-of.ts";

/**
 * Make a document of a source file: its slots, its block structure, and what was left out.
 *
 * `blocksOf` finds the blocks; where it finds none, neither is there a document. `readers` read what
 * few documents have.
 */
export function documentOf(
  path: string,
  source: string,
  options: Partial<ParseOptions>,
  proof: boolean,
  readers: PartReaders,
  blocksOf: (text: string, grammar: BlockGrammar) => Root | undefined,
): Document | undefined {
  const settings = { ...defaultParseOptions, ...options };
  const bom = source.startsWith("\uFEFF");
  const text = bom ? source.slice(1) : source;
  const syntax = syntaxOf(path);
  const out = collector(text, syntax, readers, proof);
  let problem: Problem | undefined;
  if (syntax === "txt") addPlainText(out);
  else {
    try {
      const { math, maxNesting } = settings;
      const masked = syntax === "md" ? maskDialects(text, math) : text;
      const blocks = blocksOf(masked, { syntax, math, maxNesting });
      if (!blocks) return undefined;
      walk(out, blocks, settings);
    } catch (error) {
      problem = problemOf(error, text);
    }
  }
  problem ??= tooMany(out.slots, settings.maxSlots);
  const found: Collector = problem ? collector(text, syntax, readers) : out;
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

/** Each slot is looked at by every stage, for every locale: a text made of nothing else would take minutes. */
function tooMany(slots: readonly Slot[], most: number): Problem | undefined {
  const first = slots[most];
  if (!first) return undefined;
  return {
    code: "units",
    message: `Expected at most ${most} units, found ${slots.length} (limits.units)`,
    span: { start: first.span.start, end: first.span.start },
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
