import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Code, Document, Message } from "../../model/index.ts";
import { readMessage } from "../../segment/read-message.ts";
import type { Side } from "./read-side.ts";

/** A translation with the labels of the source document, or what stands in the way. */
export interface CarriedText {
  readonly text: string;
  readonly problem?: string;
}

/**
 * Write a translation with the labels that the source document defines.
 *
 * A reference of the translated document goes by the source's label for the same destination; where the
 * source has none, the link says its destination itself. Footnotes are matched by label, then by order
 * within the two texts. The definitions are the document's, so a label of its own would lead nowhere.
 */
export function carryLabels(
  text: string,
  sourceText: string,
  source: Side,
  target: Side,
  slots: { readonly source: number; readonly target: number },
): CarriedText {
  const read = (side: Side, of: number, said: string): Message =>
    readMessage(said, side.grammarOf(side.document.slots[of]!));
  const message = read(target, slots.target, text);
  const references = message.filter(isReference);
  if (references.length === 0) return { text };
  const own = definitionsOf(source.document);
  const theirs = definitionsOf(target.document);
  const notes = read(source, slots.source, sourceText)
    .filter(isReference)
    .filter(({ kind }) => kind === "footnote-reference");
  const theirNotes = references.filter(({ kind }) => kind === "footnote-reference");
  let problem: string | undefined;
  const parts = message.map((part) => {
    if (!isReference(part)) return typeof part === "string" ? part : part.raw;
    // The closing code of a link shows its label, and the opening one alone names it.
    const shown = /\]\[([^]*)\]$/.exec(part.raw)?.[1];
    const label = normalizeIdentifier(part.target ?? shown ?? "");
    if (part.kind === "footnote-reference") {
      if (notes.some(({ target }) => normalizeIdentifier(target ?? "") === label)) return part.raw;
      const other =
        notes.length === theirNotes.length ? notes[theirNotes.indexOf(part)] : undefined;
      if (other) return other.raw;
      problem = `the source has no footnote [^${part.target ?? ""}] here`;
      return part.raw;
    }
    if (part.type === "open") return part.raw;
    const destination = theirs.get(label);
    if (destination === undefined || own.get(label)?.url === destination.url) return part.raw;
    for (const { label: name, url } of own.values())
      if (url === destination.url) return `][${name}]`;
    return `](${destination.raw})`;
  });
  return { text: parts.join(""), ...(problem === undefined ? {} : { problem }) };
}

function isReference(part: string | Code): part is Reference {
  return typeof part !== "string" && part.kind.endsWith("reference");
}

type Reference = Code & {
  readonly kind: "link-reference" | "image-reference" | "footnote-reference";
};

interface Definition {
  /** As it is written. */
  readonly label: string;
  /** The destination without angle brackets, to compare by. */
  readonly url: string;
  /** Destination and title as they are written. */
  readonly raw: string;
}

function definitionsOf({ blocks, text }: Document): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const { type, start, end, detail } of blocks) {
    if (type !== "definition") continue;
    const written = /^\[((?:\\[^]|[^\]\\])*)\]:\s*([^]*)$/.exec(text.slice(start, end));
    const raw = (written?.[2] ?? "").replace(/\s+/g, " ").trim();
    const url = /^(?:<([^>]*)>|(\S*))/.exec(raw);
    const id = normalizeIdentifier(detail);
    if (definitions.has(id)) continue;
    definitions.set(id, { label: written?.[1] ?? detail, url: url?.[1] ?? url?.[2] ?? "", raw });
  }
  return definitions;
}
