import type { Document } from "../model/index.ts";
import { parseDocument } from "../parse/parse-document.ts";
import type { ParseOptions } from "../parse/options.ts";
import { hasWords } from "../text/has-words.ts";
import { splice, type Spliced } from "../text/splice.ts";
import { encodeSlot, type EncodeOptions } from "./encode-slot.ts";
import { prove } from "./prove.ts";

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
}

/**
 * Put translations into their slots and prove that nothing else changed.
 *
 * Laws: without targets, or with targets equal to the slots' texts, the result is the source file.
 * The block structure of the result is the structure of the source: a translation that would break
 * it is rejected, alone.
 */
export function localizeDocument(
  document: Document,
  targets: ReadonlyMap<number, string>,
  options: EncodeOptions & Partial<ParseOptions>,
): Localized {
  const rejected: Rejection[] = [];
  let wanted = new Map<number, string>();
  for (const [index, target] of targets) {
    const slot = document.slots[index];
    if (!slot || target === slot.text) continue;
    if (!hasWords(target) && /^\s*$/.test(target)) continue;
    wanted.set(index, target);
  }
  const first = attempt(document, wanted, options);
  if (first.reason !== undefined) {
    for (const rejection of culprits(document, wanted, options, first.reason))
      rejected.push(rejection);
    wanted = new Map([...wanted].filter(([index]) => !rejected.some(({ slot }) => slot === index)));
    const second = attempt(document, wanted, options);
    if (second.reason !== undefined) {
      // Each was harmless alone, but not with the others: then none is put in.
      for (const slot of wanted.keys()) rejected.push({ slot, reason: second.reason });
      wanted = new Map();
    }
  }
  const { text } = render(document, wanted, options);
  return {
    text: (document.bom ? "\uFEFF" : "") + text,
    rejected: rejected.sort((a, b) => a.slot - b.slot),
  };
}

function render(
  document: Document,
  targets: ReadonlyMap<number, string>,
  options: EncodeOptions,
): Spliced {
  const replacements = [...targets]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, target]) => {
      const slot = document.slots[index];
      return slot ? [{ span: slot.span, text: encodeSlot(document, slot, target, options) }] : [];
    });
  return splice(document.text, replacements);
}

function attempt(
  document: Document,
  targets: ReadonlyMap<number, string>,
  options: EncodeOptions & Partial<ParseOptions>,
): { readonly reason: string | undefined } {
  if (targets.size === 0) return { reason: undefined };
  const spliced = render(document, targets, options);
  const rendered = parseDocument(document.path, spliced.text, options);
  return { reason: prove(document, rendered, spliced, targets) };
}

/** Find the translations that break the structure, by halving. */
function culprits(
  document: Document,
  targets: ReadonlyMap<number, string>,
  options: EncodeOptions & Partial<ParseOptions>,
  reason: string,
): Rejection[] {
  const entries = [...targets];
  if (entries.length <= 1) return entries.map(([slot]) => ({ slot, reason }));
  const middle = entries.length >> 1;
  return [new Map(entries.slice(0, middle)), new Map(entries.slice(middle))].flatMap((half) => {
    const { reason: inHalf } = attempt(document, half, options);
    return inHalf === undefined ? [] : culprits(document, half, options, inHalf);
  });
}
