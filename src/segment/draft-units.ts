import type { Document, Message, Slot, UnitDraft } from "../model/index.ts";
import { hasWords } from "../text/has-words.ts";
import type { InlineGrammar } from "./inline-grammar.ts";
import { messageReader, type MessageReader } from "./message-reader.ts";
import { splitMessage } from "./split-message.ts";

/** What cutting a document into units needs to know. */
export interface UnitOptions {
  readonly units: "block" | "sentence";
  readonly sourceLocale: string;
  readonly math: boolean;
  readonly placeholders: readonly RegExp[];
}

/**
 * Cut a document into units: one for each slot, or one for each sentence of a slot.
 *
 * Law: the texts and gaps of a slot's units, concatenated, are the slot's text, but for white space
 * at its edges. A sentence without words stays with its neighbour. `reader` keeps what was read, for
 * others who ask for the same texts.
 */
export function draftUnits(
  document: Document,
  options: UnitOptions,
  reader: MessageReader = messageReader(grammarsFor(document, options)),
): UnitDraft[] {
  return document.slots.flatMap((slot, index) => {
    if (options.units === "block" || slot.syntax === "code") {
      return [
        {
          slot: index,
          part: 0,
          gap: "",
          text: slot.text,
          canonical: reader.canonical(slot.text, slot),
        },
      ];
    }
    return sentences(reader.read(slot.text, slot), options.sourceLocale).map(
      ({ text, gap }, part) => ({
        slot: index,
        part,
        gap,
        text,
        canonical: reader.canonical(text, slot),
      }),
    );
  });
}

/** Give the grammar of each slot of a document; the sets of labels are made once. */
export function grammarsFor(
  document: Pick<Document, "syntax" | "definitions" | "footnotes">,
  options: Pick<UnitOptions, "math" | "placeholders">,
): (slot: Pick<Slot, "syntax">) => InlineGrammar {
  const shared = {
    syntax: document.syntax,
    definitions: new Set(document.definitions),
    footnotes: new Set(document.footnotes),
    math: options.math,
    placeholders: options.placeholders,
  };
  return (slot) => ({ ...shared, slot: slot.syntax });
}

/** The sentences of a message, each with the white space after it; one without words joins its neighbour. */
function sentences(message: Message, locale: string): { text: string; gap: string }[] {
  const pieces: string[] = [];
  let lead = "";
  for (const piece of splitMessage(message, locale)) {
    const raw = lead + piece.map((part) => (typeof part === "string" ? part : part.raw)).join("");
    lead = "";
    if (hasWords(raw)) pieces.push(raw);
    else if (pieces.length > 0) pieces.push((pieces.pop() ?? "") + raw);
    else lead = raw;
  }
  return pieces.map((raw) => {
    const text = raw.trimEnd();
    return { text: text.trimStart(), gap: raw.slice(text.length) };
  });
}
