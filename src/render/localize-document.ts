import type { Document } from "../model/index.ts";
import { parseDocument } from "../parse/parse-document.ts";
import { parseFast } from "../parse/parse-fast.ts";
import { fieldReaders } from "../parse/slots/field-readers.ts";
import { splice, type Spliced } from "../text/splice.ts";
import { encodeSlot } from "./encode-slot.ts";
import { findCulprits } from "./find-culprits.ts";
import { mdxCheck } from "./mdx-check.ts";
import type { LocalizeOptions } from "./options.ts";
import { proveBlocks, proveSlots } from "./prove.ts";
import { proveRoots } from "./prove-roots.ts";

/** A translation that was not put in, and why: its slot keeps the source's words. */
export interface Rejection {
  /** Index into `Document.slots`. */
  readonly slot: number;
  /** What its translation would have done, as the end of a sentence. */
  readonly reason: string;
}

export interface Localized {
  /** The whole file, byte order mark included. */
  readonly text: string;
  readonly rejected: readonly Rejection[];
  /** Whether everything was rejected because proving took too long. */
  readonly expired?: boolean;
}

/** Where a trial failed: the blocks as a whole, or single slots. */
interface Failure {
  readonly blocks?: string;
  readonly slots: ReadonlyMap<number, string>;
}

/**
 * Put translations into their slots and prove that nothing else changed.
 *
 * Laws: without targets, or with targets equal to the slots' texts, the result is the source file.
 * The block structure of the result is the structure of the source: a translation that would break
 * it is rejected, alone. A target of white space alone is a gap.
 *
 * Parses the result once where all is well, and a bounded number of times where it is not.
 */
export function localizeDocument(
  document: Document,
  targets: ReadonlyMap<number, string>,
  options: LocalizeOptions,
): Localized {
  const problemOf = mdxCheck(document);
  const rejected = new Map<number, string>();
  const wanted = new Map<number, string>();
  for (const [index, target] of targets) {
    const slot = document.slots[index];
    if (!slot || target === slot.text || target.trim() === "") continue;
    const problem = problemOf(slot, target);
    if (problem !== undefined) rejected.set(index, problem);
    else wanted.set(index, encodeSlot(document, slot, target, options));
  }
  const reject = (culprits: ReadonlyMap<number, string>): void => {
    for (const [slot, reason] of culprits) {
      rejected.set(slot, reason);
      wanted.delete(slot);
    }
  };
  // First each block by itself, which is cheap; then what breaks others than its own.
  for (let round = 0; ; round++) {
    const { blocks, slots } = attempt(document, wanted, targets, options);
    reject(slots);
    if (blocks === undefined && slots.size === 0) break;
    if (blocks === undefined) continue;
    if (round === 0) reject(proveRoots(document, wanted, options));
    else if (round < 4)
      reject(
        findCulprits(wanted, blocks, (half) => attempt(document, half, targets, options).blocks),
      );
    // Each was harmless alone, but not with the others: then none is put in.
    else reject(new Map([...wanted.keys()].map((slot) => [slot, blocks])));
  }
  const { text } = render(document, wanted);
  return {
    text: (document.bom ? "\uFEFF" : "") + text,
    rejected: [...rejected]
      .map(([slot, reason]) => ({ slot, reason }))
      .sort((a, b) => a.slot - b.slot),
  };
}

function render(document: Document, encoded: ReadonlyMap<number, string>): Spliced {
  const replacements = [...encoded]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, text]) => {
      const slot = document.slots[index];
      return slot ? [{ span: slot.span, text }] : [];
    });
  return splice(document.text, replacements);
}

/**
 * Localize a document as {@link localizeDocument} does, where all is well and the reference parser is
 * not needed for it; `undefined` otherwise.
 */
export function localizeFast(
  document: Document,
  targets: ReadonlyMap<number, string>,
  options: LocalizeOptions,
): Localized | undefined {
  if (document.syntax === "mdx") return undefined;
  const encoded = new Map<number, string>();
  for (const [index, target] of targets) {
    const slot = document.slots[index];
    if (!slot || target === slot.text || target.trim() === "") continue;
    encoded.set(index, encodeSlot(document, slot, target, options));
  }
  const spliced = render(document, encoded);
  const text = (document.bom ? "\uFEFF" : "") + spliced.text;
  if (encoded.size === 0) return { text, rejected: [] };
  const rendered = parseFast(document.path, text, options, {
    proof: true,
    fields: fieldReaders,
  });
  if (!rendered) return undefined;
  const { blocks, slots } = judge(document, encoded, targets, spliced, rendered);
  return blocks === undefined && slots.size === 0 ? { text, rejected: [] } : undefined;
}

/** Try some encoded texts together; `targets` are what they say. */
function attempt(
  document: Document,
  encoded: ReadonlyMap<number, string>,
  targets: ReadonlyMap<number, string>,
  options: LocalizeOptions,
): Failure {
  if (encoded.size === 0) return { slots: new Map() };
  const spliced = render(document, encoded);
  const file = (document.bom ? "\uFEFF" : "") + spliced.text;
  const rendered = parseDocument(document.path, file, options, true);
  return judge(document, encoded, targets, spliced, rendered);
}

function judge(
  document: Document,
  encoded: ReadonlyMap<number, string>,
  targets: ReadonlyMap<number, string>,
  spliced: Spliced,
  rendered: Document,
): Failure {
  const blocks = proveBlocks(document, rendered, spliced);
  if (blocks !== undefined) return { blocks, slots: new Map() };
  const said = new Map([...encoded.keys()].map((slot) => [slot, targets.get(slot) ?? ""]));
  return { slots: proveSlots(document, rendered, spliced, said) };
}
