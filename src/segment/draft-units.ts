import type { Document, Slot, UnitDraft } from "../model/index.ts";
import { cutSentences } from "./cut-sentences.ts";
import type { InlineGrammar } from "./inline-grammar.ts";
import { messageReader, type MessageReader } from "./message-reader.ts";

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
    return cutSentences(reader.read(slot.text, slot), options.sourceLocale).map(
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
