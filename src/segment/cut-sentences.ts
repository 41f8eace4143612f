import type { Message } from "../model/index.ts";
import { hasWords } from "../text/has-words.ts";
import { splitMessage } from "./split-message.ts";

/** One sentence of a text and the white space behind it. */
export interface CutSentence {
  readonly text: string;
  readonly gap: string;
}

/**
 * Cut a text into its sentences, as units of sentences are cut.
 *
 * Law: texts and gaps, concatenated, are the text, but for white space at its edges. A sentence without
 * words stays with its neighbour.
 */
export function cutSentences(message: Message, locale: string): CutSentence[] {
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
