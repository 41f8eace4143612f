import type { Document } from "../../model/index.ts";
import type { Broken } from "./broken.ts";

/** Prove that the reference parser finds the blocks and the words that the document was read with. */
export function proveAlike(document: Document, reference: Document): Broken[] {
  const facets = ["blocks", "slots", "leftOut", "problems"] as const;
  for (const facet of facets) {
    const found = document[facet];
    const expected = reference[facet];
    for (let index = 0; index < Math.max(found.length, expected.length); index++) {
      if (JSON.stringify(found[index]) === JSON.stringify(expected[index])) continue;
      const message = `Expected what remark-parse finds, found a difference in the ${names[facet]}`;
      return [{ law: "alike", message, offset: offsetOf(expected[index] ?? found[index]) }];
    }
  }
  const labels = ({ definitions, footnotes }: Document) => JSON.stringify([definitions, footnotes]);
  if (labels(document) === labels(reference)) return [];
  const message = "Expected what remark-parse finds, found a difference in the definitions";
  return [{ law: "alike", message, offset: 0 }];
}

const names = {
  blocks: "blocks",
  slots: "words to translate",
  leftOut: "words left out",
  problems: "problems",
} as const;

function offsetOf(
  item: Document["blocks" | "slots" | "leftOut" | "problems"][number] | undefined,
): number {
  if (!item) return 0;
  return "span" in item ? item.span.start : item.start;
}
