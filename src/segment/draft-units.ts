import type { Document, Message, Slot, UnitDraft } from "../model/index.ts";
import { hasWords } from "../text/has-words.ts";
import { canonicalText } from "./canonical-text.ts";
import type { InlineGrammar } from "./inline-grammar.ts";
import { readMessage } from "./read-message.ts";
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
 * Law: the texts of a slot's units, concatenated, are the slot's text; white space between two
 * sentences belongs to neither and stands in the slot alone. A sentence without words stays with
 * the one before it.
 */
export function draftUnits(document: Document, options: UnitOptions): UnitDraft[] {
  const grammarOf = grammarsFor(document, options);
  return document.slots.flatMap((slot, index) => {
    const grammar = grammarOf(slot);
    const message = readMessage(slot.text, grammar);
    if (options.units === "block" || slot.syntax === "code") {
      return [{ slot: index, part: 0, text: slot.text, canonical: canonicalText(message, grammar) }];
    }
    return sentences(message, options.sourceLocale).map((text, part) => ({
      slot: index,
      part,
      text,
      canonical: canonicalText(readMessage(text, grammar), grammar),
    }));
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

/** The sentences of a message without the white space between them. */
export function sentences(message: Message, locale: string): string[] {
  const texts: string[] = [];
  for (const piece of splitMessage(message, locale)) {
    const raw = piece.map((part) => (typeof part === "string" ? part : part.raw)).join("");
    if (hasWords(raw) || texts.length === 0) texts.push(raw);
    else texts.push((texts.pop() ?? "") + raw);
  }
  return texts.map((text) => text.trim());
}
