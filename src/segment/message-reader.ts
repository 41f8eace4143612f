import type { Message, Slot, SlotSyntax } from "../model/index.ts";
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
  const knownFor = (text: string, slot: Pick<Slot, "syntax">): Known => {
    const syntax = readAs(text, slot.syntax);
    const known = bySyntax.get(syntax) ?? {
      grammar: grammarOf({ syntax }),
      messages: new Map<string, Message>(),
      canonical: new Map<string, string>(),
    };
    bySyntax.set(syntax, known);
    return known;
  };
  const read = (text: string, slot: Pick<Slot, "syntax">): Message => {
    const { grammar, messages } = knownFor(text, slot);
    const message = messages.get(text) ?? readMessage(text, grammar);
    messages.set(text, message);
    return message;
  };
  return {
    read,
    canonical(text, slot) {
      const { grammar, canonical } = knownFor(text, slot);
      const said = canonical.get(text) ?? canonicalText(read(text, slot), grammar);
      canonical.set(text, said);
      return said;
    },
    know: (text, slot, said) => void knownFor(text, slot).canonical.set(text, said),
  };
}

/**
 * The kind of slot in which a text is read the same: a heading, a description of an image, and a cell
 * without an escaped pipe are read like a paragraph, and old and new texts are compared as paragraphs.
 */
function readAs(text: string, syntax: SlotSyntax): SlotSyntax {
  if (syntax === "line" || syntax === "alt") return "phrasing";
  return syntax === "cell" && !text.includes("\\|") ? "phrasing" : syntax;
}

/** What was read by the grammar of one kind of slot. */
interface Known {
  readonly grammar: InlineGrammar;
  readonly messages: Map<string, Message>;
  readonly canonical: Map<string, string>;
}
