import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import { Doubt, doubtIf } from "./doubt.ts";
import type { Around, BlockNode } from "./block-node.ts";

/**
 * Add the label of a definition or footnote to its node, as the reference reads it.
 *
 * `from` is where the label begins in `raw`, the node's source. Returns where it ends.
 */
export function addLabel(out: BlockNode, raw: string, from: number, { quotes }: Around): number {
  const label = /(?:[^\\[\]]|\\[^])*(?=\])/y;
  label.lastIndex = from;
  const name = label.exec(raw)?.[0];
  if (name === undefined) throw new Doubt("label");
  doubtIf(quotes > 0 && /[\r\n]/.test(name), "label over lines in a quote");
  out["identifier"] = normalizeIdentifier(name).toLowerCase();
  out["label"] = name;
  return from + name.length;
}

/** Add the label of a definition, and where its title stands. */
export function addDefinition(out: BlockNode, raw: string, around: Around, titled: boolean): void {
  const end = addLabel(out, raw, 1, around);
  doubtIf(
    /[\r\n]/.test(raw) && (around.quotes > 0 || /[\r\n][ \t]*[|:-]/.test(raw)),
    "definition over lines",
  );
  if (!titled) return;
  const opening = /\]:\s*(?:<(?:[^<>\\\r\n]|\\.)*>|[^\s<]\S*)\s+["'(]/y;
  opening.lastIndex = end;
  if (!opening.test(raw)) throw new Doubt("title");
  const at = out.position.start.offset;
  const titleSpan = { start: at + opening.lastIndex, end: at + raw.trimEnd().length - 1 };
  if (titleSpan.end > titleSpan.start) out["data"] = { titleSpan };
}
