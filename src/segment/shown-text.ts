import { decodeString } from "micromark-util-decode-string";
import type { Code, Message } from "../model/index.ts";
import { type InlineGrammar, markupOf } from "./inline-grammar.ts";

/** Stands for markup that a reader does not see: an emphasis mark, a tag, a footnote mark. */
export const UNSEEN = "\uE000";
/** Stands for something seen that is no words: a code span, an address, a placeholder. */
export const THING = "\uE001";

/**
 * Write {@link UNSEEN} and {@link THING} over all markup of a message, so that words can be looked
 * at where they stand.
 *
 * Law: the result is as long as the text of the message. Escapes and character references are
 * resolved and filled up with {@link UNSEEN}; hard breaks become `\n`.
 */
export function shownText(
  message: Message,
  grammar: Pick<InlineGrammar, "syntax" | "slot">,
): string {
  const markup = markupOf(grammar);
  let shown = "";
  for (const part of message) {
    if (typeof part !== "string") shown += coverCode(part);
    else if (markup === "none" || !/[\\&]/.test(part)) shown += part;
    else shown += part.replace(markup === "html" ? REFERENCE : ESCAPE_OR_REFERENCE, cover);
  }
  return shown;
}

const ESCAPE_OR_REFERENCE = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/gi;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/gi;

function coverCode(code: Code): string {
  const { length } = code.raw;
  if (code.kind === "hard-break") return "\n".padStart(length, UNSEEN);
  if (code.type !== "hold" || UNSEEN_HOLDS.has(code.kind)) return UNSEEN.repeat(length);
  return THING.repeat(length);
}

const UNSEEN_HOLDS: ReadonlySet<Code["kind"]> = new Set(["html", "footnote-reference"]);

function cover(found: string): string {
  const decoded = decodeString(found);
  return decoded.length > found.length ? found : decoded.padStart(found.length, UNSEEN);
}
