import type { Document } from "../model/index.ts";
import type { Spliced } from "../text/splice.ts";

/**
 * Prove that a localized text has the block structure of its source: the same blocks at the places
 * where splicing puts them.
 *
 * Returns what differs first, or `undefined` where nothing does. `rendered` is the localized text,
 * parsed.
 */
export function proveBlocks(
  source: Pick<Document, "blocks" | "problems">,
  rendered: Document,
  spliced: Spliced,
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
  return rendered.problems.length > source.problems.length
    ? rendered.problems.at(-1)?.message
    : undefined;
}

/** Grammars in which a slot can only be found whole. */
const exact = new Set(["title", "yaml", "toml", "html-attribute", "alt"]);
/** Those whose text is decoded, and has to read as it was meant. */
const decoded = new Set(["title", "yaml", "toml", "html-attribute"]);

/**
 * Prove that titles, fields, attributes, labels and descriptions are found where they were put, saying what
 * they were given. Returns the slots that are not, with what is wrong.
 *
 * `targets` are the texts by index into the source's slots; `rendered` was parsed with its wordless
 * slots.
 */
export function proveSlots(
  source: Document,
  rendered: Document,
  spliced: Spliced,
  targets: ReadonlyMap<number, string>,
): Map<number, string> {
  const found = new Map(rendered.slots.map((slot) => [slot.span.start, slot]));
  const wrong = new Map<number, string>();
  for (const [index, target] of targets) {
    const slot = source.slots[index];
    if (!slot || !(exact.has(slot.syntax) || slot.role === "label")) continue;
    const start = spliced.map(slot.span.start);
    const end = spliced.map(slot.span.end);
    // An attribute without quotes got some.
    const quoted = slot.syntax === "html-attribute" && !found.has(start) ? 1 : 0;
    const is = found.get(start + quoted);
    if (is?.syntax !== slot.syntax || is.span.end !== end - quoted)
      wrong.set(index, `the ${slot.role} is not found where it should be`);
    else if (decoded.has(slot.syntax) && squash(is.text) !== squash(target))
      wrong.set(index, `the ${slot.role} reads "${is.text}"`);
  }
  return wrong;
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
