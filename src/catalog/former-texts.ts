import { annotationOf, type Block } from "./block.ts";

/** The annotation of a gone file that tells which unit a former translation was of. */
export const FORMER = "of";

/**
 * Find the former translations of each unit in a gone file: what a person wrote before Calque put new
 * values or other sentences into the text. By the key of the unit.
 */
export function formerTexts(gone: ReadonlyMap<string, Block>): ReadonlyMap<string, Block[]> {
  const found = new Map<string, Block[]>();
  for (const block of gone.values()) {
    const key = annotationOf(block, FORMER);
    if (key === undefined || block.target === undefined) continue;
    found.set(key, [...(found.get(key) ?? []), block]);
  }
  return found;
}

/** The source text that the translation of a block answers, where the block says it. */
export function answeredBy(block: Block): string | undefined {
  return annotationOf(block, "was") ?? annotationOf(block, "");
}
