import type { Document, Message, Slot } from "../model/index.ts";
import { grammarsFor } from "../segment/draft-units.ts";
import { isOpaque, readMessage } from "../segment/read-message.ts";

/** Tells why a translation cannot stand in its slot, or `undefined` where it can. */
export type MdxCheck = (slot: Slot, target: string) => string | undefined;

/**
 * Make the check of translations for an MDX document: MDX is refused whole for one brace or tag that
 * never closes, and blocks do not show it. Any other document takes what it is given.
 */
export function mdxCheck(document: Document): MdxCheck {
  if (document.syntax !== "mdx") return () => undefined;
  const grammarOf = grammarsFor(document, { math: false, placeholders: [] });
  return (slot, target) => {
    const grammar = grammarOf(slot);
    const message = readMessage(target, grammar);
    const source = readMessage(slot.text, grammar);
    if (isOpaque(message) && !isOpaque(source)) return "it is not well-formed MDX";
    const lonely = lonelyTags(message);
    return lonely.length > 0 && lonely.join() !== lonelyTags(source).join()
      ? `found ${lonely[0]} without its partner`
      : undefined;
  };
}

/** The tags that neither have their partner in the message nor close themselves. */
function lonelyTags(message: Message): string[] {
  return message.flatMap((part) =>
    typeof part === "string" ||
    part.kind !== "jsx" ||
    part.type !== "hold" ||
    /\/\s*>$/.test(part.raw)
      ? []
      : [part.raw],
  );
}
