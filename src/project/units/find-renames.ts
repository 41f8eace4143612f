import { readRegister } from "../../catalog/index.ts";
import type { KeyedDocument } from "./keyed-document.ts";

/** A document that stands under another namespace now. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** The register of a document that is no longer in the source. */
export interface LeftRegister {
  readonly namespace: string;
  readonly texts: ReadonlySet<string>;
}

/** The share of the smaller document's texts that must stand in the other for it to be the same. */
const likeness = 0.5;

/**
 * Find the documents that were renamed or moved: a register without a document, and a document
 * without a register, that share at least half of their texts. One to one, the likest first.
 */
export function findRenames(
  left: readonly LeftRegister[],
  fresh: readonly LeftRegister[],
): Rename[] {
  const pairs: (Rename & { readonly share: number })[] = [];
  for (const { namespace: from, texts } of left) {
    for (const { namespace: to, texts: others } of fresh) {
      const shared = [...texts].filter((text) => others.has(text)).length;
      const share = shared / Math.max(texts.size, others.size, 1);
      if (share >= likeness) pairs.push({ from, to, share });
    }
  }
  pairs.sort((a, b) => b.share - a.share || (a.from < b.from ? -1 : 1) || (a.to < b.to ? -1 : 1));
  const taken = new Set<string>();
  return pairs.flatMap(({ from, to }) => {
    if (taken.has(`from ${from}`) || taken.has(`to ${to}`)) return [];
    taken.add(`from ${from}`).add(`to ${to}`);
    return [{ from, to }];
  });
}

/** The texts of a register file; none where it cannot be read. */
export function registerTexts(namespace: string, text: string): LeftRegister {
  const read = readRegister(text, namespace);
  return { namespace, texts: new Set("register" in read ? read.register.values() : []) };
}

/** The texts of a document's units. */
export function documentTexts({
  namespace,
  units,
}: Pick<KeyedDocument, "namespace" | "units">): LeftRegister {
  return { namespace, texts: new Set(units.map(({ text }) => text)) };
}
