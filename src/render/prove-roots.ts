import type { Block, Document } from "../model/index.ts";
import { parseDocument } from "../parse/parse-document.ts";
import { lineStart } from "../text/line-start.ts";
import { splice } from "../text/splice.ts";
import { findCulprits } from "./find-culprits.ts";
import type { LocalizeOptions } from "./options.ts";
import { proveBlocks } from "./prove.ts";

/**
 * Find the translations that break the outermost block they stand in, each block parsed by itself.
 *
 * Most that breaks the structure breaks it right there, and a block is small: many bad translations
 * in a long document so cost little more than reading it. What this does not name is not yet proved.
 *
 * `encoded` are the texts as they are written, by index into the slots. Returns the reasons by slot.
 */
export function proveRoots(
  document: Document,
  encoded: ReadonlyMap<number, string>,
  options: LocalizeOptions,
): Map<number, string> {
  const culprits = new Map<number, string>();
  for (const [root, texts] of byRoot(document, encoded)) {
    const attempt = trial(document, root, options);
    const reason = attempt(texts);
    if (reason === undefined) continue;
    for (const [slot, why] of findCulprits(texts, reason, attempt)) culprits.set(slot, why);
  }
  return culprits;
}

/** Gather the texts under the outermost blocks that hold their slots. */
function byRoot(
  document: Document,
  encoded: ReadonlyMap<number, string>,
): Map<Block, Map<number, string>> {
  const found = new Map<Block, Map<number, string>>();
  const roots = document.blocks.filter(({ depth }) => depth === 0);
  let at = 0;
  for (const [index, text] of [...encoded].sort(([a], [b]) => a - b)) {
    const slot = document.slots[index];
    if (!slot) continue;
    while (at < roots.length && (roots[at]?.end ?? 0) < slot.span.end) at++;
    const root = roots[at];
    if (!root) break;
    const texts = found.get(root);
    if (texts) texts.set(index, text);
    else found.set(root, new Map([[index, text]]));
  }
  return found;
}

function trial(document: Document, root: Block, options: LocalizeOptions) {
  const from = lineStart(document.text, root.start);
  // What opens the file could be front matter; a blank line keeps any other block from being it.
  const lead = from === 0 ? "" : "\n";
  const bom = from === 0 && document.bom ? "\uFEFF" : "";
  const text = lead + document.text.slice(from, root.end);
  const shift = lead.length - from;
  const source = parseDocument(document.path, bom + text, options);
  return (texts: ReadonlyMap<number, string>): string | undefined => {
    const replacements = [...texts].flatMap(([index, text]) => {
      const slot = document.slots[index];
      if (!slot) return [];
      return [{ span: { start: slot.span.start + shift, end: slot.span.end + shift }, text }];
    });
    const spliced = splice(text, replacements);
    return proveBlocks(source, parseDocument(document.path, bom + spliced.text, options), spliced);
  };
}
