import type { Document } from "../../src/model/index.ts";
import type { ParseOptions } from "../../src/parse/options.ts";
import { localizeDocument, type Rejection } from "../../src/render/localize-document.ts";
import { blockSkeleton } from "./block-skeleton.ts";

export interface ContainedResult {
  readonly breaches: string[];
  readonly rejected: readonly Rejection[];
}

/**
 * Put targets in and tell what outside their slots changed: the blocks, judged by remark and not by
 * the renderer's own proof, and the bytes between the slots.
 */
export function containedBreaches(
  document: Document,
  targets: ReadonlyMap<number, string>,
  options: Partial<ParseOptions> & { readonly wrap?: number | false },
  skeleton: readonly string[] = blockSkeleton(
    document.text,
    document.syntax,
    document,
    options.math,
  ),
): ContainedResult {
  const { text, rejected } = localizeDocument(document, targets, { wrap: false, ...options });
  const output = document.bom ? text.slice(1) : text;
  const breaches: string[] = [];
  if (document.bom && !text.startsWith("\uFEFF")) breaches.push("the byte order mark is gone");
  const without = new Set(rejected.map(({ slot }) => slot));
  const changed = document.slots.filter((_, index) => targets.has(index) && !without.has(index));
  if (!keepsSkeleton(document, changed, output)) breaches.push("bytes outside the slots changed");
  let found: string[];
  try {
    found = blockSkeleton(output, document.syntax, document, options.math);
  } catch (error) {
    found = [`not readable: ${String(error)}`];
  }
  const at = Array.from({ length: Math.max(found.length, skeleton.length) }).findIndex(
    (_, index) => found[index] !== skeleton[index],
  );
  if (at !== -1)
    breaches.push(`expected ${skeleton[at] ?? "the end"}, found ${found[at] ?? "the end"}`);
  return { breaches, rejected };
}

/** What lies between the exchanged slots is in the output, in order, from its first byte to its last. */
function keepsSkeleton(document: Document, changed: Document["slots"], output: string): boolean {
  let from = 0;
  let at = 0;
  for (const { span } of changed) {
    const piece = document.text.slice(from, span.start);
    const found = from === 0 ? (output.startsWith(piece) ? 0 : -1) : output.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
    from = span.end;
  }
  const last = document.text.slice(from);
  return output.length - last.length >= at && output.endsWith(last);
}
