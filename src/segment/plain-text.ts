import type { Code, Message } from "../model/index.ts";
import { codeSpanContent } from "./code-span-content.ts";
import { decodeWords } from "./decode-words.ts";
import type { InlineGrammar } from "./inline-grammar.ts";

/**
 * Tell what a reader reads: the words, decoded.
 *
 * Link texts, image descriptions and the content of code spans are words; destinations, autolinks,
 * titles, tags, footnote marks, math, expressions and placeholders are not. A hard break or `<br>`
 * is a line break.
 */
export function plainText(
  message: Message,
  grammar: Pick<InlineGrammar, "syntax" | "slot">,
): string {
  let text = "";
  for (const part of message) {
    text += typeof part === "string" ? decodeWords(part, grammar) : plainCode(part);
  }
  return text;
}

function plainCode(code: Code): string {
  if (code.kind === "code-span") return codeSpanContent(code.raw);
  if (code.kind === "hard-break") return "\n";
  return code.kind !== "placeholder" && /^<br[\s/>]/i.test(code.raw) ? "\n" : "";
}
