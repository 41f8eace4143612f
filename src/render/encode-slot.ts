import type { Document, Slot } from "../model/index.ts";
import { eolOf } from "../text/eol.ts";
import { encodeBracketed } from "./encode/bracketed.ts";
import { encodeCell } from "./encode/cell.ts";
import { encodeCode } from "./encode/code.ts";
import { encodeAttribute } from "./encode/html-attribute.ts";
import { encodeHtml } from "./encode/html.ts";
import { encodeHeading, oneLine } from "./encode/line.ts";
import { encodePhrasing } from "./encode/phrasing.ts";
import { encodeTitle } from "./encode/title.ts";
import { encodeToml } from "./encode/toml.ts";
import { encodeYaml } from "./encode/yaml.ts";
import type { EncodeOptions } from "./options.ts";

/**
 * Write a translator's text under the grammar of its slot: the bytes that take the slot's place.
 *
 * Law: a text equal to the slot's own gives the source's bytes. Whatever the text, the block
 * structure around the slot is meant to stay; `proveDocument` checks that it did.
 */
export function encodeSlot(
  document: Document,
  slot: Slot,
  target: string,
  options: EncodeOptions,
): string {
  const raw = document.text.slice(slot.span.start, slot.span.end);
  const text = target.replace(/\r\n?/g, "\n").replace(/^\n+|\n+$/g, "");
  if (text === slot.text) return raw;
  switch (slot.syntax) {
    case "phrasing":
      return encodePhrasing(document, slot, text, options.wrap);
    case "line":
      return slot.role === "heading" ? encodeHeading(text) : oneLine(text);
    case "cell":
      return encodeCell(document, slot, text);
    case "alt":
      return encodeBracketed(text);
    case "title":
      return encodeTitle(document, slot, text);
    case "plain":
      return oneLine(text);
    case "yaml":
      return encodeYaml(raw, text, blockIndent(raw), eolOf(document.text));
    case "toml":
      return encodeToml(raw, text);
    case "html":
      return encodeHtml(slot.text, text);
    case "html-attribute":
      return encodeAttribute(document, slot, text);
    case "code":
      return encodeCode(slot, text, eolOf(document.text));
  }
}

/** The indentation of a block scalar's lines. */
function blockIndent(raw: string): string {
  return /(?:\r\n|\n|\r)([ \t]+)\S/.exec(raw)?.[1] ?? "";
}
