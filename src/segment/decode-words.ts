import { decodeString } from "micromark-util-decode-string";
import { type InlineGrammar, markupOf } from "./inline-grammar.ts";

/**
 * Resolve the escapes and character references in the words of a message: what a reader sees.
 *
 * Markdown knows both, HTML character references alone; other slots are shown decoded already.
 */
export function decodeWords(
  words: string,
  grammar: Pick<InlineGrammar, "syntax" | "slot">,
): string {
  if (!words.includes("\\") && !words.includes("&")) return words;
  const markup = markupOf(grammar);
  if (markup === "markdown") return decodeString(words);
  return markup === "html" ? words.split("\\").map(decodeString).join("\\") : words;
}
