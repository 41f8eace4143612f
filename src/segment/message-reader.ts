import type { Message, Slot } from "../model/index.ts";
import { canonicalText } from "./canonical-text.ts";
import type { InlineGrammar } from "./inline-grammar.ts";
import { readMessage } from "./read-message.ts";

/** Reads the texts of one document, sources and translations alike, each once. */
export interface MessageReader {
  read(text: string, slot: Pick<Slot, "syntax">): Message;
  /** What a text says, whatever way it is written, as {@link canonicalText} has it. */
  canonical(text: string, slot: Pick<Slot, "syntax">): string;
  /** Take in what a text says, where that was found out before. */
  know(text: string, slot: Pick<Slot, "syntax">, canonical: string): void;
}

/**
 * Make the reader of a document's texts. It keeps what it read: checks, memory of names, states and
 * the safety of a build all ask for the same texts, and tokenizing is what costs.
 */
export function messageReader(
  grammarOf: (slot: Pick<Slot, "syntax">) => InlineGrammar,
): MessageReader {
  const bySyntax = new Map<string, Known>();
  const knownFor = (slot: Pick<Slot, "syntax">): Known => {
    const known = bySyntax.get(slot.syntax) ?? {
      grammar: grammarOf(slot),
      messages: new Map<string, Message>(),
      canonical: new Map<string, string>(),
    };
    bySyntax.set(slot.syntax, known);
    return known;
  };
  const read = (text: string, slot: Pick<Slot, "syntax">): Message => {
    const { grammar, messages } = knownFor(slot);
    const message = messages.get(text) ?? readMessage(text, grammar);
    messages.set(text, message);
    return message;
  };
  return {
    read,
    canonical(text, slot) {
      const { grammar, canonical } = knownFor(slot);
      const said = canonical.get(text) ?? canonicalText(read(text, slot), grammar);
      canonical.set(text, said);
      return said;
    },
    know: (text, slot, said) => void knownFor(slot).canonical.set(text, said),
  };
}

/** What was read by the grammar of one kind of slot. */
interface Known {
  readonly grammar: InlineGrammar;
  readonly messages: Map<string, Message>;
  readonly canonical: Map<string, string>;
}
