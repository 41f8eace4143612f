import GithubSlugger from "github-slugger";
import { plainText } from "../../segment/plain-text.ts";
import { headingAttributes } from "../../text/heading-attributes.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";

/**
 * Map the anchors of a document's headings to those of its localized headings, as GitHub makes them
 * (github-slugger). A heading with an explicit `{#id}` keeps it.
 *
 * `targets` are the localized texts by slot.
 */
export function headingAnchors(
  document: KeyedDocument,
  targets: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const { text, blocks, slots } = document.document;
  const before = new GithubSlugger();
  const after = new GithubSlugger();
  const anchors = new Map<string, string>();
  let slot = 0;
  for (const block of blocks) {
    if (block.type !== "heading") continue;
    const raw = text.slice(block.start, block.end);
    const bare = raw.replace(/[ \t]+#+[ \t]*$|\n[^\n]*$/, "");
    const id = headingAttributes(bare)?.id;
    if (id !== undefined) {
      anchors.set(id, id);
      continue;
    }
    while (slot < slots.length && (slots[slot]?.span.start ?? Infinity) < block.start) slot++;
    const own = (slots[slot]?.span.start ?? Infinity) < block.end ? slots[slot] : undefined;
    const words = own?.text ?? raw.replace(/^#{1,6}[ \t]+|[ \t]+#+[ \t]*$/g, "");
    const grammar = document.grammarOf({ syntax: "line" });
    const say = (heading: string): string =>
      plainText(document.messages.read(heading, { syntax: "line" }), grammar);
    anchors.set(before.slug(say(words)), after.slug(say(targets.get(own ? slot : -1) ?? words)));
  }
  return anchors;
}
