import type { Document } from "../model/index.ts";
import { splice } from "../text/splice.ts";
import { encodeSlot } from "./encode-slot.ts";
import type { EncodeOptions } from "./options.ts";

/**
 * Put translations into their slots, but for those that a proof rejected: the text that
 * `localizeDocument` gave where it rejected just these. Proves nothing itself.
 */
export function spliceTargets(
  document: Document,
  targets: ReadonlyMap<number, string>,
  rejected: ReadonlySet<number>,
  options: EncodeOptions,
): string {
  const replacements = [...targets]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, target]) => {
      const slot = document.slots[index];
      if (!slot || rejected.has(index) || target === slot.text || target.trim() === "") return [];
      return [{ span: slot.span, text: encodeSlot(document, slot, target, options) }];
    });
  return (document.bom ? "\uFEFF" : "") + splice(document.text, replacements).text;
}
