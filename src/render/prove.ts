import type { Document } from "../model/index.ts";
import type { Spliced } from "../text/splice.ts";

/**
 * Prove that a localized text has the structure of its source: the same blocks at the places where
 * splicing puts them, and each exchanged slot where it is expected, saying what it was given.
 *
 * Returns what differs first, or `undefined` where nothing does. `rendered` is the localized text,
 * parsed; `slots` are the indices of the slots that were exchanged, `targets` their texts.
 */
export function prove(
  source: Document,
  rendered: Document,
  spliced: Spliced,
  targets: ReadonlyMap<number, string>,
): string | undefined {
  if (!rendered.readable) return rendered.problems[0]?.message ?? "the result cannot be parsed";
  for (let index = 0; index < Math.max(source.blocks.length, rendered.blocks.length); index++) {
    const was = source.blocks[index];
    const is = rendered.blocks[index];
    if (!was) return `found another ${is?.type ?? "block"}`;
    if (!is) return `a ${was.type} is missing`;
    if (is.type !== was.type || is.depth !== was.depth)
      return `found a ${is.type} in the place of a ${was.type}`;
    if (is.detail !== was.detail)
      return `found ${is.type} "${is.detail.trim()}" in the place of "${was.detail.trim()}"`;
    if (is.start !== spliced.map(was.start) || is.end !== spliced.map(was.end))
      return `a ${is.type} begins or ends at another place`;
  }
  if (rendered.problems.length > source.problems.length) return rendered.problems.at(-1)?.message;
  return proveSlots(source, rendered, spliced, targets);
}

/** Grammars in which a slot can only be found whole; prose without words is no slot any more. */
const exact = new Set(["title", "yaml", "toml", "html-attribute", "alt"]);

function proveSlots(
  source: Document,
  rendered: Document,
  spliced: Spliced,
  targets: ReadonlyMap<number, string>,
): string | undefined {
  const found = new Map(rendered.slots.map((slot) => [slot.span.start, slot]));
  for (const [index, target] of targets) {
    const slot = source.slots[index];
    if (!slot || !exact.has(slot.syntax)) continue;
    const is = found.get(spliced.map(slot.span.start));
    if (is?.syntax !== slot.syntax || is.span.end !== spliced.map(slot.span.end))
      return `the ${slot.role} is not found where it should be`;
    if (slot.syntax !== "alt" && squash(is.text) !== squash(target))
      return `the ${slot.role} reads "${is.text}"`;
  }
  return undefined;
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
